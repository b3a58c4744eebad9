import type { Prisma } from '#prisma/generated/client.ts'
import {
  type Actor,
  isOperator,
  navigatorIds,
  readableParticipantIds,
  referrerIds,
  writableParticipantIds,
} from '#app/platform/actor.ts'
import { allTracks } from '#app/tracks/registry.ts'

const nobody: Prisma.ParticipantWhereInput = { id: { in: [] } }

/** The states in which a deal was broken off, in any track. */
export const brokenOffStates: string[] = allTracks.flatMap(
  ({ process, milestones }) => process.transitions[milestones.breakOff]?.to ?? [],
)

/** Those with whom one of `ids` has a deal that is running or was brought to its close; breaking it off ends the sight of each other. */
const counterpartsOf = (ids: string[]): Prisma.ParticipantWhereInput[] => [
  { dealsAsOffer: { some: { needParticipantId: { in: ids }, state: { notIn: brokenOffStates } } } },
  { dealsAsNeed: { some: { offerParticipantId: { in: ids }, state: { notIn: brokenOffStates } } } },
]

/** Participants with whom the actor's own have a deal that is running or was closed: they read what is for `party`. */
export const dealCounterpartsScope = (actor: Actor): Prisma.ParticipantWhereInput => ({
  OR: counterpartsOf(readableParticipantIds(actor)),
})

/** Those in introductions that one of `ids` brokers or has brokered; the deal that follows is brokered by the same. */
function brokeredBy(ids: string[]): Prisma.ParticipantWhereInput[] {
  if (ids.length === 0) return []
  const concerned = { some: { navigatorParticipantId: { in: ids } } }
  return [{ introductionsAsOffer: concerned }, { introductionsAsNeed: concerned }]
}

/** The clients the actor's bank or chamber writes for. Asked of the rows each time, so that it ends with the consent. */
export function assistedScope(actor: Actor): Prisma.ParticipantWhereInput {
  const ids = referrerIds(actor)
  return ids.length === 0 ? nobody : { assistedBy: { some: { endedAt: null, referrerParticipantId: { in: ids } } } }
}

/**
 * Whose name and profile the actor may read: their own, their clients', their deal counterparts', for navigators those of the
 * introductions they took; the operator reads all.
 */
export function participantsVisibleTo(actor: Actor): Prisma.ParticipantWhereInput {
  if (actor.kind === 'anonymous') return nobody
  if (actor.kind === 'system' || isOperator(actor)) return {}
  const ids = readableParticipantIds(actor)
  const brokering = actor.isEmailVerified ? navigatorIds(actor) : []
  return { OR: [{ id: { in: ids } }, assistedScope(actor), ...counterpartsOf(ids), ...brokeredBy(brokering)] }
}

/** For whom the actor may write: owners and members of the participant. */
export function participantsWritableScope(actor: Actor): Prisma.ParticipantWhereInput {
  if (actor.kind === 'system') return {}
  return { id: { in: writableParticipantIds(actor) } }
}

/**
 * Whose profile the actor may write: also that of a client. Team, ownership, export and leaving are for
 * `participantsWritableScope` alone.
 */
export function profileWritableScope(actor: Actor): Prisma.ParticipantWhereInput {
  if (actor.kind === 'system') return {}
  return { OR: [participantsWritableScope(actor), assistedScope(actor)] }
}
