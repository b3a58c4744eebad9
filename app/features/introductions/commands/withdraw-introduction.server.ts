import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { partyRole } from '../introduction-role.ts'
import { introductionAskerActingScope } from '../scope.ts'
import { moveIntroduction } from '../writes/move-introduction.server.ts'

/**
 * The asker takes the request back; who has agreed to a navigator's proposal may, until the other has.
 * @throws AppError introduction.not_found, introduction.wrong_state
 */
export async function withdrawIntroduction(actor: Actor, introductionId: string): Promise<void> {
  await runCommand(actor, 'introduction:request', async (ctx) => {
    const introduction = await ctx.tx.introduction.findFirst({
      where: { AND: [{ id: introductionId }, introductionAskerActingScope(actor)] },
    })
    if (!introduction) throw new AppError('introduction.not_found')
    const { side } = partyRole(actor, introduction)
    await moveIntroduction(ctx, introduction, 'withdraw', 'asker', { endedBySide: side })
  })
}
