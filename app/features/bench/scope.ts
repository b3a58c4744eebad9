import { introductionNavigatorScope } from '#app/features/introductions/scope.ts'
import { type Actor, isOperator, navigatorIds } from '#app/platform/actor.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/**
 * The cases whose notes, calls and steps the actor reads: those of the actor's navigators, and all for the operator. Whoever a
 * case is handed over to has all of it; the parties never have.
 */
export const ownCasesScope = (actor: Actor): Prisma.IntroductionWhereInput =>
  isOperator(actor) ? systemScope('the operator answers for every case') : introductionNavigatorScope(actor)

/** A navigator's own short texts. */
export const ownRepliesScope = (actor: Actor): Prisma.QuickReplyWhereInput => ({
  navigatorId: { in: navigatorIds(actor) },
})

const noMember = { in: [] as string[] }

/** What the actor has written about cases, for the file of the actor's own data. */
export const ownWordsOnCasesScope = (actor: Actor) => ({
  authorMemberId: actor.kind === 'member' ? actor.memberId : noMember,
})
