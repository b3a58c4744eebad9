import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { FieldDefinition, FieldValues } from '#app/tracks/field.ts'
import { readSwitches, type Switches } from '#app/tracks/switches.ts'
import { draftProblems } from '../draft-problems.ts'
import { asRawFields, type DraftErrors, type RawFields, rawOf, readDraft } from '../draft-values.ts'
import { fieldsOf, valueColumns, valuesOf } from '../listing-values.ts'
import { readKnownOfOwner } from '../known-of-owner.server.ts'
import { refuseMissingListing } from '../missing-listing.server.ts'
import { editableListingsScope } from '../scope.ts'
import type { KnownOfOwner } from '../teaser-findings.ts'

const findListing = (actor: Actor, id: string) =>
  db.listing.findFirst({
    where: { AND: [{ id }, editableListingsScope(actor)] },
    select: {
      ...valueColumns,
      id: true,
      participantId: true,
      status: true,
      version: true,
      publishedAt: true,
      rejectionReason: true,
      confidential: true,
      draft: true,
      participant: { select: { id: true, name: true, verificationStatus: true } },
    },
  })

export type FoundListing = NonNullable<Awaited<ReturnType<typeof findListing>>>

/** What a listing will say once its changes are submitted: the working copy, as typed and as understood. */
export interface WorkingCopy {
  listing: FoundListing
  fields: readonly FieldDefinition[]
  raw: RawFields
  switches: Switches
  values: FieldValues
  known: KnownOfOwner
  /** What is typed but not right yet, by field key, as encoded form errors. */
  problems: DraftErrors
  revision: number
  savedAt: Date | null
}

/**
 * The working copy of an own listing; of one without, what the listing says.
 * @throws AppError listing.not_found, listing.wrong_state for a closed one
 */
export async function getWorkingCopy(actor: Actor, id: string): Promise<WorkingCopy> {
  const listing = await findListing(actor, id)
  if (!listing) return refuseMissingListing(db, actor, id)
  if (listing.status === 'closed') throw new AppError('listing.wrong_state')
  const fields = fieldsOf(listing)
  const { draft } = listing
  const raw = draft ? asRawFields(draft.fields) : rawOf(fields, valuesOf(listing, listing.confidential?.details))
  const switches = readSwitches(fields, draft ? draft.switches : listing.switches)
  const { values, errors } = readDraft(fields, raw)
  const known = await readKnownOfOwner(db, listing.participantId)
  return {
    listing,
    fields,
    raw,
    switches,
    values,
    known,
    problems: draftProblems(fields, values, errors, switches, known),
    revision: draft?.revision ?? 1,
    savedAt: draft?.updatedAt ?? null,
  }
}
