import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { suggestNavigator } from '../queries/suggest-navigator.server.ts'
import { introductionPartyActingScope } from '../scope.ts'
import { requireProgramme } from '../writes/require-programme.server.ts'

/**
 * In a track in which the two talk directly, either may call for a navigator. The answer stays due as before.
 * @throws AppError introduction.not_found, introduction.wrong_state when one is there or called for already, what `requireProgramme` refuses
 */
export async function callNavigator(actor: Actor, introductionId: string): Promise<void> {
  await runCommand(actor, 'introduction:answer', async (ctx) => {
    const introduction = await ctx.tx.introduction.findFirst({
      where: { AND: [{ id: introductionId }, introductionPartyActingScope(actor)] },
    })
    if (!introduction) throw new AppError('introduction.not_found')
    await requireProgramme(ctx.tx, introduction, ctx.now)
    const free = { state: 'proposed' as const, navigatorParticipantId: null, navigatorWantedAt: null }
    const { count } = await ctx.tx.introduction.updateMany({
      where: { AND: [{ id: introductionId, ...free }, introductionPartyActingScope(actor)] },
      data: { navigatorWantedAt: ctx.now, ...(await suggestNavigator(ctx.tx, introduction, ctx.now)) },
    })
    if (count !== 1) throw new AppError('introduction.wrong_state')
    await ctx.record({ action: 'introduction.navigator_called', entityType: 'introduction', entityId: introductionId })
    await ctx.emit('introduction.navigator_called', { introductionId })
  })
}
