import { waitingForReview } from '#app/features/listings/waiting-listings.ts'
import { type DealSummary, listDeals } from '#app/features/deals/queries/list-deals.server.ts'
import { isMyTurn } from '#app/features/deals/rules.ts'
import { introductionCounterpartActingScope, introductionDeskScope } from '#app/features/introductions/scope.ts'
import { actingListingsScope } from '#app/features/listings/scope.ts'
import { countOpenQuestions } from '#app/features/questions/queries/count-open-questions.server.ts'
import { navigatorsVisibleTo } from '#app/features/navigators/scope.ts'
import type { ActorParticipant, MemberActor } from '#app/platform/actor.ts'
import { isOperator, navigatorIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { ListingStatus } from '#prisma/generated/enums.ts'
import { type HomeAction, nextActions } from '../rules.ts'

const SHOWN = 5

export interface HomePage {
  displayName: string
  actions: HomeAction[]
  participants: Pick<ActorParticipant, 'id' | 'name' | 'kinds' | 'verificationStatus'>[]
  listings: { id: string; title: string; track: string; status: ListingStatus }[]
  deals: DealSummary[]
}

const findListings = (actor: MemberActor) =>
  db.listing.findMany({
    where: { status: { not: 'closed' }, ...actingListingsScope(actor) },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, title: true, track: true, status: true },
  })

/** How many introductions wait for a navigator in the tracks this actor brokers. */
async function countDeskQueue(actor: MemberActor): Promise<number> {
  if (navigatorIds(actor).length === 0) return 0
  const navigators = await db.navigator.findMany({
    where: { participantId: { in: navigatorIds(actor) }, AND: navigatorsVisibleTo(actor) },
    select: { tracks: true },
  })
  const tracks = [...new Set(navigators.flatMap((navigator) => navigator.tracks))]
  return db.introduction.count({ where: { state: 'requested', ...introductionDeskScope(actor, tracks) } })
}

async function countReviews(actor: MemberActor): Promise<number> {
  if (!isOperator(actor)) return 0
  const all = systemScope("the operator's own queue")
  const [participants, listings] = await Promise.all([
    db.participant.count({ where: { verificationStatus: 'pending', ...all } }),
    db.listing.count({ where: { AND: [waitingForReview, all] } }),
  ])
  return participants + listings
}

/** What a member sees first: at most three things to do, then what is under way. */
export async function getHome(actor: MemberActor): Promise<HomePage> {
  const [listings, { deals }, proposedToMe, deskQueue, toReview, asked] = await Promise.all([
    findListings(actor),
    listDeals(actor, 1),
    db.introduction.findMany({
      where: { state: 'proposed', ...introductionCounterpartActingScope(actor) },
      orderBy: { stateChangedAt: 'asc' },
      take: 20,
      select: { id: true },
    }),
    countDeskQueue(actor),
    countReviews(actor),
    countOpenQuestions(actor),
  ])
  const first = (status: ListingStatus) => listings.find((listing) => listing.status === status) ?? null
  const running = deals.filter((deal) => !deal.isOver)
  return {
    displayName: actor.displayName,
    actions: nextActions({
      isEmailVerified: actor.isEmailVerified,
      participants: actor.participants
        .filter(({ role }) => role !== 'read_only')
        .map(({ id, verificationStatus, isNavigator }) => ({ id, verificationStatus, isNavigator })),
      proposedToMe,
      dealsOnMe: running.filter(({ turn, names }) => isMyTurn(turn) && names.length === 1),
      asked,
      draft: first('draft'),
      returned: first('rejected'),
      listings: listings.length,
      published: first('published'),
      deskQueue,
      toReview,
    }),
    participants: actor.participants.map(({ id, name, kinds, verificationStatus }) => ({
      id,
      name,
      kinds,
      verificationStatus,
    })),
    listings: listings.slice(0, SHOWN),
    deals: running.slice(0, SHOWN),
  }
}
