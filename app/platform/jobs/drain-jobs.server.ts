import type { AppEvent } from '../events.ts'
import { boss, EVENTS_QUEUE, LONG_QUEUE, REACTIONS_QUEUE } from './boss.server.ts'
import { handlersFor, type ReactionJob, type Reactions } from './reactions.server.ts'

/**
 * Handles what waits until nothing is left, in the caller's turn; for the importer, the seed and tests.
 * @returns how many jobs were handled
 * @throws the first failure
 */
export async function drainJobs(reactions: Reactions): Promise<number> {
  const queue = await boss()
  const handlers = handlersFor(reactions)
  let count = 0
  for (;;) {
    const [event] = await queue.fetch<AppEvent>(EVENTS_QUEUE)
    const [reaction] = event ? [] : await queue.fetch<ReactionJob>(REACTIONS_QUEUE)
    const [long] = event || reaction ? [] : await queue.fetch<ReactionJob>(LONG_QUEUE)
    if (event) {
      await handlers[EVENTS_QUEUE](event)
      await queue.complete(EVENTS_QUEUE, event.id)
    } else if (reaction) {
      await handlers[REACTIONS_QUEUE](reaction)
      await queue.complete(REACTIONS_QUEUE, reaction.id)
    } else if (long) {
      await handlers[LONG_QUEUE](long)
      await queue.complete(LONG_QUEUE, long.id)
    } else return count
    count++
  }
}
