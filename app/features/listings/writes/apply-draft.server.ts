import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { FieldDefinition, FieldValues } from '#app/tracks/field.ts'
import { rangeDefects } from '#app/tracks/field-schema.ts'
import { readSwitches } from '#app/tracks/switches.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { ListingStatus } from '#prisma/generated/enums.ts'
import { asRawFields, readDraft } from '../draft-values.ts'
import { fieldsOf, splitValues } from '../listing-values.ts'

/** The listing as its caller read it: it is written only from exactly this state and version. */
export interface WritableListing {
  id: string
  track: string
  side: ListingSide
  status: ListingStatus
  version: number
}

/** The JSON columns of a working copy. */
export interface AppliedDraft {
  fields: unknown
  switches: unknown
}

/** Without the ends of ranges that contradict each other: while somebody is still typing them, neither is meant. */
function consistent(fields: readonly FieldDefinition[], values: FieldValues): FieldValues {
  const wrong = new Set([...rangeDefects(fields, values)].map(([key]) => key))
  return Object.fromEntries(Object.entries(values).filter(([key]) => !wrong.has(key)))
}

/**
 * Writes what is understood of a working copy into the listing; what is not stays in the working copy.
 * @returns the listing's new version
 * @throws AppError listing.stale when the listing has changed since it was read
 */
export async function applyDraft(
  { tx }: CommandContext,
  listing: WritableListing,
  draft: AppliedDraft,
): Promise<{ version: number }> {
  const { id, status, version } = listing
  const fields = fieldsOf(listing)
  const values = consistent(fields, readDraft(fields, asRawFields(draft.fields)).values)
  const { columns, details, switches, confidential } = splitValues(fields, values, readSwitches(fields, draft.switches))
  const { count } = await tx.listing.updateMany({
    where: { id, status, version, ...systemScope('found by the caller under its own scope') },
    data: { ...columns, details, switches, version: { increment: 1 } },
  })
  if (count !== 1) throw new AppError('listing.stale')
  await tx.listingConfidential.upsert({
    where: { listingId: id, ...systemScope('of the listing just written') },
    create: { listingId: id, details: confidential },
    update: { details: confidential },
  })
  return { version: version + 1 }
}
