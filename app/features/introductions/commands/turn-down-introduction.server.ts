import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { TurnDownInput } from '../schema.ts'
import { introductionNavigatorScope } from '../scope.ts'
import { moveIntroduction } from '../writes/move-introduction.server.ts'

/**
 * The navigator does not go on, with a reason the asker is told.
 * @throws AppError introduction.not_found, introduction.wrong_state
 */
export async function turnDownIntroduction(actor: Actor, introductionId: string, input: TurnDownInput): Promise<void> {
  await runCommand(actor, 'introduction:broker', async (ctx) => {
    const introduction = await ctx.tx.introduction.findFirst({
      where: { AND: [{ id: introductionId }, introductionNavigatorScope(actor)] },
    })
    if (!introduction) throw new AppError('introduction.not_found')
    const data = { endReason: input.reason, endNote: input.note ?? null }
    await moveIntroduction(ctx, introduction, 'turn_down', 'navigator', data)
  })
}
