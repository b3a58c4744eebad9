import type { Actor } from '#app/platform/actor.ts'
import { navigatorIds } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { hasConflict } from '#app/features/navigators/queries/find-conflict.server.ts'
import { deadlineFrom } from '../rules.ts'
import { introductionDeskScope, waitsForNavigator } from '../scope.ts'
import { moveIntroduction } from '../writes/move-introduction.server.ts'
import { requireProgramme } from '../writes/require-programme.server.ts'

const hasAnotherNavigator = async ({ tx, actor }: CommandContext, id: string, tracks: string[]): Promise<boolean> => {
  const where = { id, navigatorParticipantId: { not: null, notIn: navigatorIds(actor) } }
  return (await tx.introduction.count({ where: { AND: [where, introductionDeskScope(actor, tracks)] } })) > 0
}

/** Stands by two who talk directly: the state stays, and with it whose turn it is. */
async function join(
  ctx: CommandContext,
  { id, state, brokeredAt }: { id: string; state: 'proposed'; brokeredAt: Date | null },
  navigatorId: string,
) {
  const { count } = await ctx.tx.introduction.updateMany({
    where: { AND: [{ id, state }, waitsForNavigator, systemScope('found on the desk')] },
    data: {
      ...{ navigatorParticipantId: navigatorId, navigatorWantedAt: null },
      ...{ navigatorSince: ctx.now, brokeredAt: brokeredAt ?? ctx.now },
    },
  })
  if (count !== 1) throw new AppError('introduction.wrong_state')
  await ctx.record({ action: 'introduction.joined', entityType: 'introduction', entityId: id })
  await ctx.emit('introduction.taken', { introductionId: id })
}

/**
 * A navigator of the track takes a request from the queue, or joins two who have called for one. Of two who press at once, one gets it.
 * @throws AppError introduction.not_yours when another navigator was faster, introduction.wrong_state when it has
 * ended meanwhile, introduction.conflict_declared, what `requireProgramme` refuses, introduction.not_found for another track or one the navigator's own firm takes part in
 */
export async function takeIntroduction(actor: Actor, introductionId: string): Promise<void> {
  await runCommand(actor, 'introduction:broker', async (ctx) => {
    const appointed = await ctx.tx.navigator.findMany({ where: { participantId: { in: navigatorIds(actor) } } })
    const tracks = appointed.flatMap((navigator) => navigator.tracks)
    const where = { AND: [{ id: introductionId }, introductionDeskScope(actor, tracks)] }
    const introduction = await ctx.tx.introduction.findFirst({ where })
    const navigator = appointed.find(({ tracks }) => introduction && tracks.includes(introduction.track))
    if (!introduction || !navigator) throw new AppError('introduction.not_found')
    const sides = [introduction.offerParticipantId, introduction.needParticipantId]
    if (await hasConflict(ctx.tx, navigator.participantId, sides)) throw new AppError('introduction.conflict_declared')
    await requireProgramme(ctx.tx, introduction, ctx.now)
    try {
      const { id, state, brokeredAt } = introduction
      if (state === 'proposed') await join(ctx, { id, state, brokeredAt }, navigator.participantId)
      else
        await moveIntroduction(ctx, introduction, 'take', 'navigator', {
          navigatorParticipantId: navigator.participantId,
          navigatorSince: ctx.now,
          brokeredAt: brokeredAt ?? ctx.now,
          expiresAt: deadlineFrom(ctx.now),
        })
    } catch (error) {
      if (await hasAnotherNavigator(ctx, introductionId, tracks))
        throw new AppError('introduction.not_yours', { cause: error })
      throw error
    }
  })
}
