import { z } from 'zod'
import { closeReasons } from './close-reasons.ts'

export const closeSchema = z.object({ reason: z.enum(closeReasons) })
/** A button without a question. */
export const emptySchema = z.object({})
