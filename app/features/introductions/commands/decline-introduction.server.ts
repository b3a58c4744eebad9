import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { partyRole } from '../introduction-role.ts'
import type { DeclineInput } from '../schema.ts'
import { introductionCounterpartActingScope } from '../scope.ts'
import { moveIntroduction } from '../writes/move-introduction.server.ts'

/**
 * The counterpart says no, with a reason the asker is told in a kind sentence.
 * @throws AppError introduction.not_found, introduction.wrong_state
 */
export async function declineIntroduction(actor: Actor, introductionId: string, input: DeclineInput): Promise<void> {
  await runCommand(actor, 'introduction:answer', async (ctx) => {
    const introduction = await ctx.tx.introduction.findFirst({
      where: { AND: [{ id: introductionId }, introductionCounterpartActingScope(actor)] },
    })
    if (!introduction) throw new AppError('introduction.not_found')
    const { role, side } = partyRole(actor, introduction)
    const data = { endReason: input.reason, endNote: input.note ?? null, endedBySide: side }
    await moveIntroduction(ctx, introduction, 'decline', role, data)
  })
}
