import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { fieldsOf } from '../listing-values.ts'

/** Which fields a listing's form has; says nothing of what stands in them. @throws AppError listing.not_found */
export async function getListingFields(id: string): Promise<readonly FieldDefinition[]> {
  const where = { id, ...systemScope('track and side only, before the command asks who is writing') }
  const listing = await db.listing.findFirst({ where, select: { track: true, side: true } })
  if (!listing) throw new AppError('listing.not_found')
  return fieldsOf(listing)
}
