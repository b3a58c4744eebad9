import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { isSameOrganisation } from '#app/features/navigators/rules.ts'
import {
  type NavigatorCandidate,
  type RankedNavigator,
  rankNavigators,
} from '#app/features/navigators/rank-navigators.ts'

interface Wanted {
  /** None while the introduction is being made. */
  id?: string
  track: string
  offerListingId: string
  needListingId: string
  offerParticipantId: string
  needParticipantId: string
}

const IN_HAND = { state: { in: ['brokering' as const, 'proposed' as const] } }

/** Nobody brokers between two who are no strangers to them, in a track they do not know, or where they were refused. */
interface Bars {
  names: ReadonlyMap<string, string>
  conflicts: readonly { navigatorParticipantId: string; organisationFolded: string }[]
  changes: readonly { introductionId: string; fromNavigatorId: string | null }[]
}

function isBarred(navigator: { participantId: string; tracks: string[] }, wanted: Wanted, bars: Bars): boolean {
  const { participantId, tracks } = navigator
  const parties = [wanted.offerParticipantId, wanted.needParticipantId]
  if (parties.includes(participantId) || !tracks.includes(wanted.track)) return true
  const gaveUp = ({ introductionId, fromNavigatorId }: Bars['changes'][number]) =>
    introductionId === wanted.id && fromNavigatorId === participantId
  const isOneOfThem = (organisation: string) =>
    parties.some((id) => isSameOrganisation(organisation, bars.names.get(id) ?? ''))
  return (
    bars.changes.some(gaveUp) ||
    bars.conflicts.some((row) => row.navigatorParticipantId === participantId && isOneOfThem(row.organisationFolded))
  )
}

async function readCandidates(tx: Tx, wanted: readonly Wanted[], industries: string[]): Promise<NavigatorCandidate[]> {
  const parties = wanted.flatMap(({ offerParticipantId, needParticipantId }) => [offerParticipantId, needParticipantId])
  const participants = await tx.participant.findMany({
    where: { id: { in: [...new Set(parties)] } },
    select: { id: true, name: true },
  })
  const navigators = await tx.navigator.findMany({
    where: { tracks: { hasSome: [...new Set(wanted.map(({ track }) => track))] } },
    select: { participantId: true, industries: true, capacity: true, tracks: true },
  })
  const everybody = systemScope('what speaks for each navigator; the facts go to that navigator and the operator alone')
  const theirs = { navigatorParticipantId: { in: navigators.map(({ participantId }) => participantId) } }
  const contacts = await tx.navigatorContact.findMany({
    where: { ...theirs, industry: { in: industries }, ...everybody },
    select: { navigatorParticipantId: true, industry: true, strength: true, lastContactOn: true },
  })
  const conflicts = await tx.navigatorConflict.findMany({
    where: { ...theirs, ...everybody },
    select: { navigatorParticipantId: true, organisationFolded: true },
  })
  const by = ['navigatorParticipantId' as const]
  const open = await tx.introduction.groupBy({ by, where: { ...IN_HAND, ...everybody }, _count: true })
  const took = await tx.introduction.groupBy({ by, where: everybody, _max: { createdAt: true } })
  const ids = wanted.flatMap(({ id }) => id ?? [])
  const changes =
    ids.length === 0
      ? []
      : await tx.introductionNavigatorChange.findMany({
          where: { introductionId: { in: ids }, ...everybody },
          select: { introductionId: true, fromNavigatorId: true },
        })
  const bars = { names: new Map(participants.map(({ id, name }) => [id, name])), conflicts, changes }
  return navigators.map((navigator) => {
    const isMine = (row: { navigatorParticipantId: string | null }) =>
      row.navigatorParticipantId === navigator.participantId
    return {
      ...navigator,
      contacts: contacts.filter(isMine),
      open: open.find(isMine)?._count ?? 0,
      lastTookAt: took.find(isMine)?._max.createdAt ?? null,
      isBarred: wanted.every((one) => isBarred(navigator, one, bars)),
    }
  })
}

/**
 * Who is to broker these introductions, best first. Whoever has given them up, or was refused or has an interest in each of them,
 * is not among them.
 * @param tx `db`, or the transaction that makes or moves the introduction
 */
export async function rankNavigatorsFor(tx: Tx, wanted: readonly Wanted[], now: Date): Promise<RankedNavigator[]> {
  const ids = wanted.flatMap(({ offerListingId, needListingId }) => [offerListingId, needListingId])
  const listings = await tx.listing.findMany({
    where: { id: { in: [...new Set(ids)] }, ...systemScope('the trades of those who are to meet') },
    select: { industry: true },
  })
  const industries = [...new Set(listings.flatMap(({ industry }) => (industry === null ? [] : [industry])))]
  return rankNavigators(await readCandidates(tx, wanted, industries), industries, now)
}

/** The best of them, as it is kept with the introduction; nobody where all hands are full. */
export async function suggestNavigator(tx: Tx, wanted: Wanted, now: Date) {
  const [best] = await rankNavigatorsFor(tx, [wanted], now)
  return {
    suggestedNavigatorId: best?.participantId ?? null,
    suggestionReasons: (best?.reasons ?? []) as unknown as object[],
  }
}
