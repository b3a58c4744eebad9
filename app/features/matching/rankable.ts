import { type ListingRow, fieldsOf, valuesOf } from '#app/features/listings/listing-values.ts'
import { projectFields } from '#app/tracks/project-fields.ts'
import { trackOf } from '#app/tracks/registry.ts'
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

/** A listing as the ranker sees it: its member projection, split into what it wants, gives and will not accept. */
export function toRankable(listing: RankedListing): Rankable {
  const { statements, participantKinds } = trackOf(listing.track).sides[listing.side]
  const said = projectFields(fieldsOf(listing), valuesOf(listing), 'member').filter(
    ({ definition }) => definition.control === 'text' || definition.control === 'line',
  )
  const text = (keys: readonly string[]) =>
    said
      .filter(({ definition }) => keys.includes(definition.key))
      .map(({ value }) => String(value))
      .join('\n')
  const kind = listing.participant.kinds.find((candidate) => participantKinds.includes(candidate))
  return {
    id: listing.id,
    participantId: listing.participantId,
    track: listing.track,
    side: listing.side,
    title: listing.title,
    text: said
      .filter(({ definition }) => definition.key !== 'title')
      .map(({ value }) => String(value))
      .join('\n'),
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
    ...(kind ? { kind } : {}),
  }
}
