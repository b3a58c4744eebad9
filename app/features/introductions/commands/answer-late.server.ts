import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { partyRole } from '../introduction-role.ts'
import type { LateAnswerInput } from '../schema.ts'
import { introductionCounterpartActingScope } from '../scope.ts'

/**
 * The counterpart answers a request whose time has run out: the asker learns why, and the silence is made good. The
 * introduction stays ended.
 * @throws AppError introduction.not_found, introduction.wrong_state when it has not expired or was answered already
 */
export async function answerLate(actor: Actor, introductionId: string, input: LateAnswerInput): Promise<void> {
  await runCommand(actor, 'introduction:answer', async (ctx) => {
    const introduction = await ctx.tx.introduction.findFirst({
      where: { AND: [{ id: introductionId, origin: 'member' }, introductionCounterpartActingScope(actor)] },
    })
    if (!introduction) throw new AppError('introduction.not_found')
    const { side } = partyRole(actor, introduction)
    const { count } = await ctx.tx.introduction.updateMany({
      where: {
        id: introductionId,
        state: 'expired',
        answeredLateAt: null,
        ...systemScope('found under its own scope'),
      },
      data: { answeredLateAt: ctx.now, endReason: input.reason, endNote: input.note ?? null, endedBySide: side },
    })
    if (count !== 1) throw new AppError('introduction.wrong_state')
    await ctx.record({ action: 'introduction.answered_late', entityType: 'introduction', entityId: introductionId })
    await ctx.emit('introduction.answered_late', { introductionId })
  })
}
