import { listingsVisibleTo, ownListingsScope } from '#app/features/listings/scope.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { crossTrackRules } from '#app/tracks/cross-track/rules.ts'
import type { CrossTrackRule } from '#app/tracks/cross-track/rule-type.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { type ListingSide, otherSide } from '#app/tracks/track-definition.ts'
import type { CrossTrackHint, Listing } from '#prisma/generated/client.ts'
import { ownHintsScope } from '../scope.ts'
import type { HintWords } from './list-hints.server.ts'

/** Another track worth a look for the owner of a listing: nothing of the listings over there. */
export interface OwnHint {
  rule: string
  end: 'from' | 'to'
  /** From the owner's own words; empty at the other end, whose words are not the owner's. */
  words: string[]
  /** From the owner's own profile, which nobody else is told of. */
  isFromProfile: boolean
  leadsTo: 'directory' | 'posting'
  /** The listings looked at, or posted among. */
  track: string
  side: ListingSide
}

interface OwnListing {
  id: string
  kinds: readonly string[]
}

type Found = Pick<Listing, 'id' | 'version' | 'participantId'>

/** The owner of a listing at the first end may be led to a form; where its kinds cannot post there, the listings are left. */
function leadFrom(
  { to, leadsTo }: CrossTrackRule,
  kinds: readonly string[],
): Pick<OwnHint, 'leadsTo' | 'track' | 'side'> {
  const side = otherSide(to.side)
  const canPost = trackOf(to.track).sides[side].participantKinds.some((kind) => kinds.includes(kind))
  if (leadsTo === 'posting' && canPost) return { leadsTo, track: to.track, side }
  return { leadsTo: 'directory', track: to.track, side: to.side }
}

function toHint(hint: CrossTrackHint, own: OwnListing): OwnHint[] {
  const rule = crossTrackRules.find(({ key }) => key === hint.rule)
  if (!rule) return []
  const end = hint.listingId === own.id ? ('from' as const) : ('to' as const)
  const { track, side } = rule.from
  const lead = end === 'from' ? leadFrom(rule, own.kinds) : { leadsTo: 'directory' as const, track, side }
  const words = hint.words as unknown as HintWords
  return [{ rule: hint.rule, end, words: words[end], isFromProfile: hint.source === 'profile', ...lead }]
}

const idsOf = ({ listingId, otherListingId }: CrossTrackHint): string[] =>
  otherListingId === null ? [listingId] : [listingId, otherListingId]

/** The listings of hints the owner may find, the own one among them. */
async function findListings(actor: Actor, hints: readonly CrossTrackHint[]): Promise<Map<string, Found>> {
  const rows = await db.listing.findMany({
    where: { AND: [{ id: { in: hints.flatMap(idsOf) }, status: 'published' }, listingsVisibleTo(actor)] },
    select: { id: true, version: true, participantId: true },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** What else may be worth a look for the owner of a listing, one hint a rule; nothing for anybody else. */
export async function listOwnHints(actor: Actor, listingId: string): Promise<OwnHint[]> {
  const ends = [
    { listingId, listing: ownListingsScope(actor) },
    { otherListingId: listingId, other: ownListingsScope(actor) },
  ]
  const hints = await db.crossTrackHint.findMany({
    where: { AND: [{ OR: ends }, ownHintsScope(actor)] },
    orderBy: [{ score: 'desc' }, { id: 'asc' }],
  })
  if (hints.length === 0) return []
  const listings = await findListings(actor, hints)
  const participantId = listings.get(listingId)?.participantId
  const own = {
    id: listingId,
    kinds: (actor.kind === 'member' ? actor.participants : []).find(({ id }) => id === participantId)?.kinds ?? [],
  }
  const shown = hints
    .filter(({ listingId: one, version }) => listings.get(one)?.version === version)
    .filter(
      ({ otherListingId: other, otherVersion }) => other === null || listings.get(other)?.version === otherVersion,
    )
    .flatMap((hint) => toHint(hint, own))
  return crossTrackRules.flatMap(({ key }) => shown.find(({ rule }) => rule === key) ?? [])
}
