import { z } from 'zod'
import { closeReasons } from './close-reasons.ts'
import { broaderKeys } from './broader-keys.ts'

export const closeSchema = z.object({ reason: z.enum(closeReasons) })
/** A button without a question. */
export const emptySchema = z.object({})
/** One click that tells less. */
export const broadenSchema = z.object({ choice: z.enum(broaderKeys) })

/** Asks for publication of the working copy that was read, warnings and all. */
export const submitSchema = z.object({
  revision: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  acceptsFindings: z.boolean().default(false),
})

/** Starts a draft. The id comes from the page, so that a form sent twice starts one. */
export const startSchema = z.object({ listingId: z.uuid(), participantId: z.uuid().optional() })
