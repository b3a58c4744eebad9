import type { Actor, MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { ClientInfo } from '#app/platform/session/session.server.ts'
import { awaitsSignatures } from '#app/features/deals/rules.ts'
import { participantOn } from '#app/features/deals/side-of.ts'
import { lockDealAsParty } from '#app/features/deals/writes/lock-deal.server.ts'
import { moveDeal } from '#app/features/deals/writes/move-deal.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Deal, NdaSignature } from '#prisma/generated/client.ts'
import { isSameName } from '../nda-document.ts'
import type { SignInput } from '../schema.ts'
import { type ShownNda, shownNda } from '../shown-nda.server.ts'

async function currentText({ tx, now }: CommandContext, deal: Deal, given: NdaSignature[], input: SignInput) {
  const names = await tx.participant.findMany({
    where: { id: { in: [deal.offerParticipantId, deal.needParticipantId] } },
    select: { id: true, name: true },
  })
  const nameOn = (side: ListingSide) => names.find(({ id }) => id === participantOn(deal, side))?.name ?? ''
  const parties = { offer: nameOn('offer'), need: nameOn('need') }
  return shownNda({ track: deal.track, parties, signedVersion: given[0]?.documentVersion }, input.locale, now)
}

interface Signing {
  deal: Deal
  side: ListingSide
  actor: MemberActor
  input: SignInput
  shown: ShownNda
  client: ClientInfo
}

/** The signature keeps the text itself: what was signed can be shown when the document has long changed. */
async function keepSignature(ctx: CommandContext, { deal, side, actor, input, shown, client }: Signing): Promise<void> {
  await ctx.tx.ndaSignature.create({
    data: {
      dealId: deal.id,
      side,
      participantId: participantOn(deal, side),
      memberId: actor.memberId,
      signerName: input.signerName,
      documentKey: shown.documentKey,
      documentVersion: shown.version,
      documentLocale: shown.locale,
      documentSha256: shown.sha256,
      documentText: shown.text,
      ipAddress: client.ipAddress,
      userAgent: client.userAgent.slice(0, 300),
      signedAt: ctx.now,
    },
  })
  await ctx.record({ action: 'nda.signed', entityType: 'deal', entityId: deal.id, data: { as: side } })
  await ctx.emit('nda.signed', { dealId: deal.id, side })
}

/**
 * One side signs the NDA of its deal; the second signature moves the deal in the same transaction. The deal is locked,
 * so of two sides that sign at the same moment the later one sees the earlier one's signature.
 * @throws AppError deal.not_found, deal.wrong_state, nda.already_signed, nda.text_changed, nda.name_mismatch
 */
export async function signNda(
  actor: Actor,
  dealId: string,
  input: SignInput,
  client: ClientInfo,
): Promise<{ isComplete: boolean }> {
  const work = async (ctx: CommandContext) => {
    if (actor.kind !== 'member') throw new AppError('request.forbidden')
    const { deal, side } = await lockDealAsParty(ctx, dealId, input.side)
    const track = trackOf(deal.track)
    const given = await ctx.tx.ndaSignature.findMany({
      where: { dealId: deal.id, ...systemScope('of the locked deal') },
    })
    if (given.some((signature) => signature.side === side)) throw new AppError('nda.already_signed')
    if (!awaitsSignatures(track, deal.state)) throw new AppError('deal.wrong_state')
    const shown = await currentText(ctx, deal, given, input)
    if (shown.sha256 !== input.sha256) throw new AppError('nda.text_changed')
    if (!isSameName(input.signerName, actor.displayName))
      throw new AppError('nda.name_mismatch', { field: 'signerName' })
    await keepSignature(ctx, { deal, side, actor, input, shown, client })
    const isComplete = given.length > 0
    if (isComplete) await moveDeal(ctx, deal, track.milestones.ndaSigned, 'system')
    return { isComplete }
  }
  return runCommand(actor, 'nda:sign', work, { conflicts: { NdaSignature_dealId_side_key: 'nda.already_signed' } })
}
