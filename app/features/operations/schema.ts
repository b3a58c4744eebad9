import { z } from 'zod'
import { longText } from '#app/platform/form/text-schema.ts'

export const rerunJobSchema = z.object({ jobId: z.uuid() })
export const rewriteSearchSchema = z.object({})

const counter = z.coerce.number().int().min(1).max(1_000_000_000)
const reviewed = { listingId: z.uuid(), version: counter, revision: counter }
export const approveListingSchema = z.object(reviewed)
export const rejectListingSchema = z.object({ ...reviewed, reason: longText(1_000) })
