import type { MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { billQuote } from '#app/features/billing/writes/bill-quote.server.ts'
import { computeVisitFee } from '#app/features/fees/rules-fixed.ts'
import { EXPERT_VISIT, VISIT_SCHEDULE } from '../kinds.ts'
import { readVisitPrices } from '../queries/read-prices.server.ts'
import { payByAfter } from '../rules.ts'
import type { AcceptVisitInput } from '../schema.ts'
import { actingBookingsScope } from '../scope.ts'
import { lockVisit, moveVisit } from '../writes/move-visit.server.ts'

const arranging = systemScope('visits the operator arranges')

async function requireExpert({ tx }: CommandContext, id: string): Promise<void> {
  const where = { id, kinds: { has: 'expert' as const }, verificationStatus: 'verified' as const, deletedAt: null }
  if ((await tx.participant.count({ where: { ...where, ...arranging } })) === 0)
    throw new AppError('booking.no_expert', { field: 'expertParticipantId' })
}

/**
 * The operator has found an expert and a day: the visit is billed with its share of the travel cost.
 * @throws AppError request.not_found, booking.wrong_state, booking.no_expert
 */
export async function acceptVisit(
  actor: MemberActor,
  visitId: string,
  { travel, visitOn, ...found }: AcceptVisitInput,
): Promise<void> {
  await runCommand(actor, 'booking:arrange', async (ctx) => {
    const visit = await lockVisit(ctx, visitId, arranging)
    await requireExpert(ctx, found.expertParticipantId)
    const plan = { ...found, visitOn: new Date(visitOn), travelYen: travel, payBy: payByAfter(ctx.now) }
    await moveVisit(ctx, visit, 'accept', 'operator', plan)
    const version = await readVisitPrices(ctx.tx, ctx.now)
    await billQuote(ctx, {
      kind: EXPERT_VISIT,
      subjectId: visitId,
      dealId: null,
      scheduleKey: VISIT_SCHEDULE,
      scheduleVersion: version.version,
      baseKind: 'travel_cost',
      baseAmountYen: BigInt(travel),
      payerParticipantId: visit.participantId,
      fee: computeVisitFee(version, travel),
    })
  })
}

/** Nobody can come. @throws AppError request.not_found, booking.wrong_state */
export async function declineVisit(actor: MemberActor, visitId: string, note: string | undefined): Promise<void> {
  await runCommand(actor, 'booking:arrange', async (ctx) =>
    moveVisit(ctx, await lockVisit(ctx, visitId, arranging), 'decline', 'operator', { declineNote: note ?? null }),
  )
}

/** The member takes the request back, before it is accepted. @throws AppError request.not_found, booking.wrong_state */
export async function withdrawVisit(actor: MemberActor, visitId: string): Promise<void> {
  await runCommand(actor, 'booking:ask', async (ctx) =>
    moveVisit(ctx, await lockVisit(ctx, visitId, actingBookingsScope(actor)), 'withdraw', 'member'),
  )
}
