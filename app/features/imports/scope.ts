import { type Actor, isOperator, referrerIds } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The imports an actor may look at: those for a bank or chamber the actor writes for, and for the operator its own. */
export function importsVisibleTo(actor: Actor): Prisma.ImportBatchWhereInput {
  const ofReferrers = { participantId: { in: referrerIds(actor) } }
  return isOperator(actor) ? { OR: [ofReferrers, { participantId: null }] } : ofReferrers
}
