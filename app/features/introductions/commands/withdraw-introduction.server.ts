import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { introductionAskerActingScope } from '../scope.ts'
import { moveIntroduction } from '../writes/move-introduction.server.ts'

/**
 * The asker takes the request back.
 * @throws AppError introduction.not_found, introduction.wrong_state
 */
export async function withdrawIntroduction(actor: Actor, introductionId: string): Promise<void> {
  await runCommand(actor, 'introduction:request', async (ctx) => {
    const introduction = await ctx.tx.introduction.findFirst({
      where: { AND: [{ id: introductionId }, introductionAskerActingScope(actor)] },
    })
    if (!introduction) throw new AppError('introduction.not_found')
    await moveIntroduction(ctx, introduction, 'withdraw', 'asker')
  })
}
