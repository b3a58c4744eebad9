import { z } from 'zod'
import { longText } from '#app/platform/form/text-schema.ts'

export const rerunJobSchema = z.object({ jobId: z.uuid() })

const reviewed = { listingId: z.uuid(), version: z.coerce.number().int().min(1) }
export const approveListingSchema = z.object(reviewed)
export const rejectListingSchema = z.object({ ...reviewed, reason: longText(1_000) })
