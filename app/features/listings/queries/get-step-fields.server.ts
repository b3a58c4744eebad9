import { AppError } from '#app/platform/errors/app-error.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { getListingFields } from './get-listing-fields.server.ts'

/** Which fields a step of a listing's form has; says nothing of what stands in them. @throws AppError listing.not_found, request.not_found */
export async function getStepFields(id: string, step: string): Promise<FieldDefinition[]> {
  const fields = (await getListingFields(id)).filter((field) => field.step === step)
  if (fields.length === 0) throw new AppError('request.not_found')
  return fields
}
