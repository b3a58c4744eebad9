import { type ListingRow, projectListing } from '#app/features/listings/listing-values.ts'
import type { ProjectedField } from '#app/tracks/project-fields.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { Choosiness } from '#app/tracks/track-definition.ts'
import type { ParticipantKind } from '#prisma/generated/enums.ts'
import type { Rankable } from '#search/ranking/rankable.ts'

export interface RankedListing extends ListingRow {
  id: string
  participantId: string
  publishedAt: Date | null
  participant: { kinds: ParticipantKind[] }
}

/** For `select`: what the ranker is given. Nothing above the member level. */
export const rankedColumns = {
  id: true,
  participantId: true,
  publishedAt: true,
  participant: { select: { kinds: true } },
} as const

const asNumber = (value: bigint | null): number | null => (value === null ? null : Number(value))

const wordControls = ['text', 'line', 'tags']

/** Lists of the fields by which a side says what it looks for and what it rules out. */
function choosinessOf(choosiness: Choosiness, said: readonly ProjectedField[]) {
  const lists = Object.entries(choosiness).flatMap(([name, key]): [string, readonly string[]][] => {
    const value = said.find(({ definition }) => definition.key === key)?.value
    return Array.isArray(value) ? [[name, value as readonly string[]]] : []
  })
  return Object.fromEntries(lists) as { [Name in keyof Choosiness]?: readonly string[] }
}

/** A listing as the ranker sees it: its member projection, split into what it wants, gives and will not accept. */
export function toRankable(listing: RankedListing): Rankable {
  const { statements, choosiness = {}, participantKinds } = trackOf(listing.track).sides[listing.side]
  const said = projectListing(listing, 'member')
  // What is ruled out is no description of the listing itself.
  const apart = ['title', 'tags', choosiness.unwantedWords]
  const words = said.filter(
    ({ definition: { key, control } }) => wordControls.includes(control) && !apart.includes(key),
  )
  const joined = (fields: readonly ProjectedField[]) => fields.map(({ value }) => [value].flat().join('、')).join('\n')
  const text = (keys: readonly string[]) => joined(words.filter(({ definition }) => keys.includes(definition.key)))
  const kind = listing.participant.kinds.find((candidate) => participantKinds.includes(candidate))
  return {
    id: listing.id,
    participantId: listing.participantId,
    track: listing.track,
    side: listing.side,
    title: listing.title,
    text: joined(words),
    tags: listing.tags,
    industry: listing.industry,
    prefecture: listing.prefecture,
    municipality: listing.municipality,
    priceMinYen: asNumber(listing.priceMinYen),
    priceMaxYen: asNumber(listing.priceMaxYen),
    employees: listing.employees,
    publishedAt: listing.publishedAt?.getTime() ?? 0,
    wants: text(statements.wants),
    gives: text(statements.gives),
    constraints: text(statements.constraints),
    ...choosinessOf(choosiness, said),
    ...(kind ? { kind } : {}),
  }
}
