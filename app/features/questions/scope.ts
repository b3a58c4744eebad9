import { editableListingsScope, ownListingsScope } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The listings whose questions the actor may read. */
export const questionedListingsScope = (actor: Actor): Prisma.ListingWhereInput => ({
  OR: [ownListingsScope(actor), editableListingsScope(actor)],
})

type Where = Prisma.ListingQuestionWhereInput

const nothing: Where = { id: { in: [] } }

/** What the actor has asked. */
export const questionAskerScope = (actor: Actor): Where =>
  actor.kind === 'member' ? { askerMemberId: actor.memberId } : nothing

/** What was asked at listings the actor looks after. */
export const questionOwnerScope = (actor: Actor): Where => ({
  listing: questionedListingsScope(actor),
})

/** The same for answering. */
export const questionOwnerActingScope = (actor: Actor): Where => ({ listing: editableListingsScope(actor) })

/** What stands on a listing for all who may open its page. */
export const publicQuestionScope = (): Where => ({ state: 'answered', isPublic: true })
