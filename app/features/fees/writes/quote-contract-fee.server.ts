import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { yen } from '#app/platform/money/yen.ts'
import type { Deal } from '#prisma/generated/client.ts'
import { actingSidesOf } from '#app/features/deals/side-of.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { CONTRACT_FEE, type ContractFee, fingerprintOf, isFeeDue } from '../contract-fee.ts'
import type { NewQuote } from '../new-quote.ts'
import { isWaiverAvailable } from '../queries/find-waiver-use.server.ts'
import { readContractFee } from '../queries/read-contract-fee.server.ts'
import { computeFee, type ComputedFee, waivedYen } from '../rules.ts'

async function requireNoQuote({ tx }: CommandContext, dealId: string): Promise<void> {
  const where = { dealId, kind: CONTRACT_FEE, ...systemScope('the deal was found under the caller’s scope') }
  if (await tx.feeQuote.findFirst({ where, select: { id: true } })) throw new AppError('fee.already_quoted')
}

/** Deals of one business are quoted one after the other, so that only one of them finds the waiver unused. */
async function waitForPayer({ tx }: CommandContext, participantId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Participant" WHERE "id" = ${participantId}::uuid FOR NO KEY UPDATE`
}

function newQuote(deal: Deal, { scheduleKey, version, payerParticipantId }: ContractFee, fee: ComputedFee): NewQuote {
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
    waiver: version.waiver && waivedYen(fee.lines) > 0 ? version.waiver : undefined,
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
  const computed = computeFee({
    version: fee.version,
    baseYen: yen(deal.agreedAmountYen),
    waiverAvailable: await isWaiverAvailable(ctx.tx, fee),
  })
  if (fingerprintOf(fee.version.version, computed.totalYen) !== seen) throw new AppError('fee.changed')
  return newQuote(deal, fee, computed)
}
