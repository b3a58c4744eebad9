import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { LISTING_ENDED } from '../decline-reasons.ts'
import { moveQuestion } from '../writes/move-question.server.ts'

/** Gives every question that still waits at an ended listing an answer with a reason. Run again, it finds none. */
export async function endQuestions(listingId: string): Promise<number> {
  return runCommand(system('questions'), 'question:answer', async (ctx) => {
    const waiting = await ctx.tx.listingQuestion.findMany({
      where: { listingId, state: 'open', listing: { status: 'closed' }, ...systemScope('its listing has ended') },
      select: { id: true, state: true },
    })
    for (const question of waiting)
      await moveQuestion(ctx, question, 'decline', 'system', { declineReason: LISTING_ENDED, answeredAt: ctx.now })
    return waiting.length
  })
}
