import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { ListingStatus } from '#prisma/generated/enums.ts'
import { type FormValues, toFormValues } from '../form-values.ts'
import { fieldsOf, valueColumns, valuesOf } from '../listing-values.ts'
import { editableListingsScope } from '../scope.ts'
import { type FormChoices, formChoices, type PostingParticipant } from './get-new-listing.server.ts'

export interface ListingEditPage {
  listingId: string
  track: string
  side: ListingSide
  status: ListingStatus
  version: number
  rejectionReason: string | null
  participant: PostingParticipant
  fields: readonly FieldDefinition[]
  choices: FormChoices
  values: FormValues
}

const findListing = (actor: Actor, id: string) =>
  db.listing.findFirst({
    where: { AND: [{ id }, editableListingsScope(actor)] },
    select: {
      ...valueColumns,
      status: true,
      version: true,
      rejectionReason: true,
      confidential: true,
      participant: { select: { id: true, name: true, verificationStatus: true } },
    },
  })

/** An own listing with all it says, to be changed. @throws AppError listing.not_found, listing.wrong_state for a closed one */
export async function getListingEdit(actor: Actor, id: string): Promise<ListingEditPage> {
  const listing = await findListing(actor, id)
  if (!listing) throw new AppError('listing.not_found')
  if (listing.status === 'closed') throw new AppError('listing.wrong_state')
  const { track, side, status, version, rejectionReason, participant } = listing
  const fields = fieldsOf(listing)
  return {
    listingId: id,
    track,
    side,
    status,
    version,
    rejectionReason,
    participant: {
      id: participant.id,
      name: participant.name,
      isVerified: participant.verificationStatus === 'verified',
    },
    fields,
    choices: formChoices(),
    values: toFormValues(fields, valuesOf(listing, listing.confidential?.details)),
  }
}
