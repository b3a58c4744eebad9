import { openStates } from '#app/features/introductions/rules.ts'
import { moveIntroduction } from '#app/features/introductions/writes/move-introduction.server.ts'
import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/**
 * Ends what still waits between a participant that leaves and others: what it asked for is taken back, what was proposed to
 * it is declined, what had not reached it runs out. The others get the usual mail.
 */
export async function endOpenIntroductions(ctx: CommandContext, participantId: string): Promise<void> {
  const waiting = await ctx.tx.introduction.findMany({
    where: {
      AND: [
        { OR: [{ offerParticipantId: participantId }, { needParticipantId: participantId }] },
        { state: { in: [...openStates] } },
        systemScope('the participant leaves'),
      ],
    },
    orderBy: { id: 'asc' },
  })
  for (const introduction of waiting) {
    const asker =
      introduction.askedBySide === 'offer' ? introduction.offerParticipantId : introduction.needParticipantId
    if (asker === participantId) await moveIntroduction(ctx, introduction, 'withdraw', 'asker')
    else if (introduction.state === 'proposed')
      await moveIntroduction(ctx, introduction, 'decline', 'counterpart', { endReason: 'other' })
    else await moveIntroduction(ctx, introduction, 'expire', 'system')
  }
}
