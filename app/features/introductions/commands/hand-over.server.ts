import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { isOpen } from '../rules.ts'
import type { HandOverInput } from '../schema.ts'
import { introductionNavigatorScope } from '../scope.ts'
import { releaseNavigator } from '../writes/release-navigator.server.ts'

/**
 * The navigator gives an introduction to a colleague, with a reason: the next best is proposed for it.
 * @throws AppError introduction.not_found, introduction.wrong_state
 */
export async function handOver(actor: Actor, introductionId: string, { reason, note }: HandOverInput): Promise<void> {
  await runCommand(actor, 'introduction:broker', async (ctx) => {
    const introduction = await ctx.tx.introduction.findFirst({
      where: { AND: [{ id: introductionId }, introductionNavigatorScope(actor)] },
    })
    if (!introduction) throw new AppError('introduction.not_found')
    if (!isOpen(introduction.state)) throw new AppError('introduction.wrong_state')
    await releaseNavigator(ctx, introduction, { changedBy: 'navigator', reason, note })
  })
}
