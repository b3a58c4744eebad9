import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { yen } from '#app/platform/money/yen.ts'
import type { Deal } from '#prisma/generated/client.ts'
import { actingSidesOf } from '#app/features/deals/side-of.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { CONTRACT_FEE, type ContractFee, fingerprintOf, isFeeDue } from '../contract-fee.ts'
import type { NewQuote } from '../new-quote.ts'
import { readContractFee } from '../queries/read-contract-fee.server.ts'
import { readWaiver } from '../queries/read-waiver.server.ts'
import { computeFee, type ComputedFee, waivedYen } from '../rules.ts'
import { grantedVersion, type WaiverStanding } from '../waiver.ts'

async function requireNoQuote({ tx }: CommandContext, dealId: string): Promise<void> {
  const where = { dealId, kind: CONTRACT_FEE, ...systemScope('the deal was found under the caller’s scope') }
  if (await tx.feeQuote.findFirst({ where, select: { id: true } })) throw new AppError('fee.already_quoted')
}

/** Deals of one business are quoted one after the other, so that only one of them finds the waiver unused. */
async function waitForPayer({ tx }: CommandContext, participantId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Participant" WHERE "id" = ${participantId}::uuid FOR NO KEY UPDATE`
}

/** The decision the waiver of a fee rests on, if one holds at this moment. */
async function standingAt({ tx, now }: CommandContext, { version, payerParticipantId }: ContractFee) {
  if (!version.waiver) return null
  return readWaiver(tx, { participantId: payerParticipantId, waiverKey: version.waiver.key }, now)
}

/** What uses the decision up; nothing where nothing is waived. */
function useOf({ version }: ContractFee, fee: ComputedFee, standing: WaiverStanding | null): NewQuote['waiver'] {
  if (!version.waiver || standing?.is !== 'approved' || waivedYen(fee.lines) === 0) return undefined
  return { key: version.waiver.key, applicationId: standing.applicationId }
}

function newQuote(deal: Deal, of: ContractFee, fee: ComputedFee, waiver: NewQuote['waiver']): NewQuote {
  const { scheduleKey, version, payerParticipantId } = of
  return {
    kind: CONTRACT_FEE,
    subjectId: deal.id,
    dealId: deal.id,
    scheduleKey,
    scheduleVersion: version.version,
    baseKind: version.base,
    baseAmountYen: deal.agreedAmountYen ?? 0n,
    payerParticipantId,
    fee,
    waiver,
  }
}

/**
 * Computes the contract fee of a locked deal, to be kept for good.
 * @param seen the fingerprint of what the payer was shown
 * @throws AppError fee.not_due, fee.already_quoted, fee.changed; deal.not_found for somebody who is not the payer
 */
export async function quoteContractFee(ctx: CommandContext, deal: Deal, seen: string): Promise<NewQuote> {
  const { fee } = await readContractFee(ctx.tx, deal, ctx.now)
  if (!fee || !actingSidesOf(ctx.actor, deal).includes(fee.version.payer)) throw new AppError('deal.not_found')
  await requireNoQuote(ctx, deal.id)
  if (!isFeeDue(deal) || deal.agreedAmountYen === null) throw new AppError('fee.not_due')
  await waitForPayer(ctx, fee.payerParticipantId)
  const standing = await standingAt(ctx, fee)
  const computed = computeFee({
    version: grantedVersion(fee.version, standing),
    baseYen: yen(deal.agreedAmountYen),
    waiverAvailable: standing?.is === 'approved',
  })
  if (fingerprintOf(fee.version.version, computed.totalYen) !== seen) throw new AppError('fee.changed')
  return newQuote(deal, fee, computed, useOf(fee, computed, standing))
}
