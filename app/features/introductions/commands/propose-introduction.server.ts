import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { deadlineFrom } from '../rules.ts'
import type { ProposeInput } from '../schema.ts'
import { introductionNavigatorScope } from '../scope.ts'
import { moveIntroduction } from '../writes/move-introduction.server.ts'

/**
 * The navigator puts the request before the counterpart, with a note; from here on the counterpart sees who asks.
 * @throws AppError introduction.not_found, introduction.wrong_state
 */
export async function proposeIntroduction(actor: Actor, introductionId: string, input: ProposeInput): Promise<void> {
  await runCommand(actor, 'introduction:broker', async (ctx) => {
    const introduction = await ctx.tx.introduction.findFirst({
      where: { AND: [{ id: introductionId }, introductionNavigatorScope(actor)] },
    })
    if (!introduction) throw new AppError('introduction.not_found')
    const data = { navigatorNote: input.note, expiresAt: deadlineFrom(ctx.now) }
    await moveIntroduction(ctx, introduction, 'propose', 'navigator', data)
  })
}
