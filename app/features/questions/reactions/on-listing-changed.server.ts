import { endQuestions } from '../commands/end-questions.server.ts'

/** Nobody is left without an answer when a listing ends. */
export async function onListingEnded({ listingId }: { listingId: string }): Promise<void> {
  await endQuestions(listingId)
}
