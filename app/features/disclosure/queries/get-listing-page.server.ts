import type { Actor } from '#app/platform/actor.ts'
import { isOperator, listingReadableIds, listingWritableIds, readableParticipantIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import { openTransitions } from '#app/platform/process/process.ts'
import { dealReadingPartyScope } from '#app/features/deals/scope.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { process } from '#app/features/listings/process.ts'
import { getOwnStanding, type OwnStanding } from '#app/features/listings/queries/get-own-standing.server.ts'
import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import { findAssisted } from '#app/features/referrers/queries/find-assisted.server.ts'
import { type DisclosureLevel, disclosureLevels } from '#app/tracks/disclosure-level.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ListingStatus } from '#prisma/generated/enums.ts'
import { type ListingView, listingView } from '../listing-view.ts'
import { type Share, shareOf } from './get-share.server.ts'
import { findPictures, type Picture } from './find-pictures.server.ts'
import { grantedFieldsScope } from '../scope.ts'

/** What only the owner is told of an own listing. */
export interface OwnListing extends OwnStanding {
  participantName: string
  canEdit: boolean
  /** Names of the transitions the owner may take now. */
  transitions: string[]
  rejectionReason: string | null
  closeReason: string | null
  /** Whose eyes the owner looks through; null for the own ones. */
  previewAs: DisclosureLevel | null
}

/** A listing as this reader may see it. Holds no participant unless the listing is the reader's own. */
export interface ListingPage extends ListingView {
  id: string
  track: string
  side: ListingSide
  status: ListingStatus
  title: string
  publishedAt: string | null
  reader: 'visitor' | 'unverified' | 'member' | 'counterpart' | 'owner' | 'operator'
  cleared: DisclosureLevel
  /** Begun with the help of a bank or chamber; told to its owner and the operator alone. */
  isAssisted: boolean
  pictures: Picture[]
  own: OwnListing | null
  canAsk: boolean
  share: Share | null
}

/** A party of a deal keeps the listing in sight after it has left the lists. */
const listingsOfOwnDealsScope = (actor: Actor): Prisma.ListingWhereInput => ({
  OR: [
    { dealsAsOffer: { some: dealReadingPartyScope(actor) } },
    { dealsAsNeed: { some: dealReadingPartyScope(actor) } },
  ],
})

async function findListing(actor: Actor, id: string) {
  const select = {
    ...valueColumns,
    id: true,
    status: true,
    publishedAt: true,
    createdAt: true,
    participantId: true,
    rejectionReason: true,
    closeReason: true,
    participant: { select: { name: true } },
  } as const
  const visible = await db.listing.findFirst({ where: { AND: [{ id }, listingsVisibleTo(actor)] }, select })
  if (visible || readableParticipantIds(actor).length === 0) return visible
  return db.listing.findFirst({ where: { AND: [{ id }, listingsOfOwnDealsScope(actor)] }, select })
}

type Found = NonNullable<Awaited<ReturnType<typeof findListing>>>

function readerOf(actor: Actor, listing: Found): ListingPage['reader'] {
  if (listingReadableIds(actor).includes(listing.participantId)) return 'owner'
  if (isOperator(actor)) return 'operator'
  if (can(actor, 'directory:read_member_level')) return 'member'
  return actor.kind === 'anonymous' ? 'visitor' : 'unverified'
}

async function isAssisted(reader: ListingPage['reader'], listing: Found): Promise<boolean> {
  return (reader === 'owner' || reader === 'operator') && (await findAssisted([listing])).size > 0
}

/** The confidential part, if the owner of the listing has opened it to this reader in a deal that still stands. */
async function openedPart(actor: Actor, { id, side }: Found): Promise<unknown> {
  const deals = await db.deal.findMany({
    where: {
      AND: [
        dealReadingPartyScope(actor),
        side === 'offer' ? { offerListingId: id } : { needListingId: id },
        { endedBy: null },
      ],
    },
    select: { id: true },
  })
  if (deals.length === 0) return undefined
  const granted = grantedFieldsScope(actor, { dealIds: deals.map((deal) => deal.id), listingId: id }, side)
  const part = await db.listingConfidential.findFirst({ where: { listingId: id, ...granted } })
  return part?.details
}

interface Reading {
  reader: ListingPage['reader']
  cleared: DisclosureLevel
  confidential: unknown
}

async function readingOf(actor: Actor, listing: Found): Promise<Reading> {
  const reader = readerOf(actor, listing)
  if (reader === 'owner') {
    const own = await db.listingConfidential.findFirst({
      where: { listingId: listing.id, listing: listingsVisibleTo(actor) },
    })
    return { reader, cleared: 'owner', confidential: own?.details }
  }
  // The operator keeps the promise of the field's badge like everybody else.
  if (reader !== 'member')
    return { reader, cleared: reader === 'operator' ? 'member' : 'public', confidential: undefined }
  const opened = await openedPart(actor, listing)
  if (opened === undefined) return { reader, cleared: 'member', confidential: undefined }
  return { reader: 'counterpart', cleared: 'granted', confidential: opened }
}

async function ownPart(actor: Actor, listing: Found, previewAs: DisclosureLevel | null): Promise<OwnListing> {
  const canEdit = can(actor, 'listing:write') && listingWritableIds(actor).includes(listing.participantId)
  return {
    ...(await getOwnStanding(actor, listing.id)),
    participantName: listing.participant.name,
    canEdit: canEdit && listing.status !== 'closed',
    transitions: canEdit ? openTransitions(process, listing.status, 'owner') : [],
    rejectionReason: listing.status === 'rejected' ? listing.rejectionReason : null,
    closeReason: listing.closeReason,
    previewAs,
  }
}

/**
 * A listing as this reader may see it: the teaser for anybody, more for members, what was opened for a counterpart,
 * everything for its owner.
 * @param as the level through which the owner wants to look; of no effect for others
 * @throws AppError listing.not_found
 */
export async function getListingPage(actor: Actor, id: string, as?: string | null): Promise<ListingPage> {
  const listing = await findListing(actor, id)
  if (!listing) throw new AppError('listing.not_found')
  const { reader, cleared: full, confidential } = await readingOf(actor, listing)
  const previewAs = reader === 'owner' ? (disclosureLevels.find((level) => level === as) ?? null) : null
  const cleared = previewAs ?? full
  const view = listingView(listing, cleared, confidential)
  return {
    id: listing.id,
    track: listing.track,
    side: listing.side,
    status: listing.status,
    title: listing.title,
    publishedAt: listing.publishedAt?.toISOString() ?? null,
    reader,
    cleared,
    ...view,
    isAssisted: await isAssisted(reader, listing),
    pictures: await findPictures(listing.participantId, view.fields),
    own: reader === 'owner' ? await ownPart(actor, listing, previewAs) : null,
    share: shareOf(listing),
    canAsk: reader !== 'owner' && listing.status === 'published' && can(actor, 'introduction:request'),
  }
}
