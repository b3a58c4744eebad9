import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { ErrorCode } from '#app/platform/errors/codes.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { hasConflict } from '#app/features/navigators/queries/find-conflict.server.ts'
import type { Introduction, Navigator, Prisma } from '#prisma/generated/client.ts'
import { rankNavigatorsFor } from '../queries/suggest-navigator.server.ts'
import { deadlineFrom, isOpen } from '../rules.ts'
import type { ReassignInput } from '../schema.ts'

const everybody = systemScope('the operator oversees every introduction')

/** What became of one of them; `refused` says why it stays where it is. */
export interface Reassigned {
  introductionId: string
  refused?: { code: ErrorCode; params: Record<string, string | number> }
}

/** Somebody brokers it, or is asked to. A place on the waiting list, and two who go on without anybody, want no navigator. */
const wantsNavigator = ({ state, navigatorParticipantId, navigatorWantedAt }: Introduction): boolean =>
  state === 'requested' ||
  state === 'brokering' ||
  (state === 'proposed' && (navigatorParticipantId !== null || navigatorWantedAt !== null))

async function refuseUnfit({ tx }: CommandContext, introduction: Introduction, navigator: Navigator): Promise<void> {
  const { participantId, tracks, capacity } = navigator
  const parties = [introduction.offerParticipantId, introduction.needParticipantId]
  if (!isOpen(introduction.state)) throw new AppError('introduction.wrong_state')
  if (!wantsNavigator(introduction)) throw new AppError('introduction.no_navigator_yet')
  if ((introduction.navigatorParticipantId ?? introduction.suggestedNavigatorId) === participantId)
    throw new AppError('introduction.same_navigator')
  if (!tracks.includes(introduction.track) || parties.includes(participantId))
    throw new AppError('introduction.navigator_unfit')
  const refusal = { introductionId: introduction.id, fromNavigatorId: participantId, side: { not: null } }
  if ((await tx.introductionNavigatorChange.count({ where: { ...refusal, ...everybody } })) > 0)
    throw new AppError('introduction.navigator_refused')
  if (await hasConflict(tx, participantId, parties)) throw new AppError('introduction.conflict_declared')
  const inHand = { navigatorParticipantId: participantId, state: { in: ['brokering' as const, 'proposed' as const] } }
  if ((await tx.introduction.count({ where: { ...inHand, ...everybody } })) >= capacity)
    throw new AppError('introduction.navigator_full')
}

/** Who has it in hand gives it up to the other, whose time to put it forward begins anew; else the other is asked to take it. */
async function given(ctx: CommandContext, introduction: Introduction, toNavigatorId: string) {
  const { state, navigatorParticipantId } = introduction
  if (navigatorParticipantId !== null)
    return {
      ...{ navigatorParticipantId: toNavigatorId, navigatorSince: ctx.now },
      ...(state === 'brokering' ? { expiresAt: deadlineFrom(ctx.now), remindersSent: 0 } : {}),
    }
  const ranked = await rankNavigatorsFor(ctx.tx, [introduction], ctx.now)
  const reasons = ranked.find(({ participantId }) => participantId === toNavigatorId)?.reasons ?? []
  return { suggestedNavigatorId: toNavigatorId, suggestionReasons: reasons as unknown as Prisma.InputJsonValue }
}

/** Nothing is written before the last thing that may stand in the way. */
async function reassign(ctx: CommandContext, id: string, navigator: Navigator, input: ReassignInput) {
  const introduction = await ctx.tx.introduction.findFirst({ where: { id, ...everybody } })
  if (!introduction) throw new AppError('introduction.not_found')
  await refuseUnfit(ctx, introduction, navigator)
  const { state, navigatorParticipantId, suggestedNavigatorId } = introduction
  const { count } = await ctx.tx.introduction.updateMany({
    where: { id, state, navigatorParticipantId, suggestedNavigatorId, ...everybody },
    data: await given(ctx, introduction, navigator.participantId),
  })
  if (count !== 1) throw new AppError('introduction.wrong_state')
  const fromNavigatorId = navigatorParticipantId ?? suggestedNavigatorId
  await ctx.tx.introductionNavigatorChange.create({
    data: {
      ...{ introductionId: id, fromNavigatorId, toNavigatorId: navigator.participantId },
      ...{ changedBy: 'operator', reason: input.reason, note: input.note, changedAt: ctx.now },
    },
  })
  await ctx.record({
    action: 'introduction.navigator_changed',
    entityType: 'introduction',
    entityId: id,
    data: { by: 'operator', reason: input.reason },
  })
  if (navigatorParticipantId !== null) await ctx.emit('introduction.navigator_changed', { introductionId: id })
  return fromNavigatorId
}

/**
 * The operator gives introductions to another navigator, with a note for whoever goes on. Each is answered for itself: what cannot be
 * given stays where it is. The new navigator is told once for all of them.
 * @throws AppError request.forbidden, introduction.navigator_unfit when nobody is appointed by that id
 */
export async function reassignIntroductions(actor: Actor, input: ReassignInput): Promise<Reassigned[]> {
  return runCommand(actor, 'introduction:oversee', async (ctx) => {
    const { toNavigatorId } = input
    // Two who give to the same navigator wait for each other, so that nobody gets more than was agreed on.
    await ctx.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`hands-of:${toNavigatorId}`}, 0))`
    const navigator = await ctx.tx.navigator.findUnique({ where: { participantId: toNavigatorId } })
    if (!navigator) throw new AppError('introduction.navigator_unfit')
    const answers: Reassigned[] = []
    const from = new Set<string>()
    // By id, so that two who give the same ones never hold what the other waits for.
    for (const introductionId of [...new Set(input.introductionIds)].sort()) {
      try {
        const fromNavigatorId = await reassign(ctx, introductionId, navigator, input)
        if (fromNavigatorId !== null) from.add(fromNavigatorId)
        answers.push({ introductionId })
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        answers.push({ introductionId, refused: { code: error.code, params: error.params } })
      }
    }
    const introductionIds = answers.flatMap(({ introductionId, refused }) => (refused ? [] : [introductionId]))
    if (introductionIds.length > 0)
      await ctx.emit('navigator.handed_over', { toNavigatorId, fromNavigatorIds: [...from], introductionIds })
    return answers
  })
}
