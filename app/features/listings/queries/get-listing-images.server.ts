import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import { levelOf } from '#app/tracks/switches.ts'
import { asRawFields, rawOf } from '../draft-values.ts'
import { imageFieldsOf } from '../image-fields.ts'
import { fieldsOf, switchesOf, valueColumns, valuesOf } from '../listing-values.ts'
import { editableListingsScope } from '../scope.ts'

/** A picture as its owner arranges it. */
export interface OwnImage {
  id: string
  alt: string
  width: number
  height: number
  /** Kinds of telling data that were taken out of the file. */
  findings: string[]
  /** Described here; those of the portfolio are described there. */
  isDescribedHere: boolean
}

/** One list of pictures of a listing. */
export interface ImageList {
  field: string
  level: DisclosureLevel
  max: number
  images: OwnImage[]
  /** Pictures of the participant's portfolio that could be shown here, too. */
  fromPortfolio: Pick<OwnImage, 'id' | 'alt' | 'width' | 'height'>[]
}

export interface ListingImagesPage {
  listingId: string
  track: string
  side: 'offer' | 'need'
  status: string
  participantId: string
  lists: ImageList[]
}

async function findListing(actor: MemberActor, id: string) {
  const scope = editableListingsScope(actor)
  const listing = await db.listing.findFirst({
    where: { AND: [{ id }, scope] },
    select: { ...valueColumns, id: true, status: true, participantId: true },
  })
  if (!listing) throw new AppError('listing.not_found')
  const draft = await db.listingDraft.findFirst({
    where: { listingId: id, listing: scope },
    select: { fields: true, switches: true },
  })
  if (draft) return { listing, raw: asRawFields(draft.fields), switches: draft.switches }
  const closed = await db.listingConfidential.findFirst({ where: { listingId: id, listing: scope } })
  return { listing, raw: rawOf(fieldsOf(listing), valuesOf(listing, closed?.details)), switches: listing.switches }
}

const imageColumns = {
  id: true,
  alt: true,
  width: true,
  height: true,
  findings: true,
  purpose: true,
  sha256: true,
} as const

interface Row extends Omit<OwnImage, 'isDescribedHere'> {
  purpose: string
  sha256: string
}

const shown = ({ purpose, sha256: _, ...image }: Row): OwnImage => ({
  ...image,
  isDescribedHere: purpose === 'listing',
})

/**
 * The pictures of a listing's working copy, for those who may change it.
 * @throws AppError listing.not_found
 */
export async function getListingImages(actor: MemberActor, id: string): Promise<ListingImagesPage> {
  const { listing, raw, switches } = await findListing(actor, id)
  const fields = imageFieldsOf(listing)
  const used = fields.flatMap(({ key }) => raw[key] ?? [])
  const { participantId } = listing
  const rows = await db.image.findMany({
    where: { participantId, OR: [{ id: { in: used } }, { purpose: 'portfolio' }], ...systemScope('of an own listing') },
    select: imageColumns,
    orderBy: { createdAt: 'asc' },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const fromPortfolio = rows.filter(({ purpose }) => purpose === 'portfolio')
  const chosen = switchesOf({ ...listing, switches })
  return {
    listingId: listing.id,
    track: listing.track,
    side: listing.side,
    status: listing.status,
    participantId,
    lists: fields.map((field) => {
      const ids = raw[field.key] ?? []
      return {
        field: field.key,
        level: levelOf(field, chosen),
        max: field.max,
        images: ids.flatMap((imageId) => {
          const row = byId.get(imageId)
          return row ? [shown(row)] : []
        }),
        fromPortfolio: fromPortfolio
          .filter(({ sha256 }) => !ids.some((id) => byId.get(id)?.sha256 === sha256))
          .map(shown),
      }
    }),
  }
}
