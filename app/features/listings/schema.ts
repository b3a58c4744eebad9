import { z } from 'zod'
import { longText } from '#app/platform/form/text-schema.ts'
import { closeReasons } from './close-reasons.ts'

const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

export const closeSchema = z.object({ reason: z.enum(closeReasons) })
export const approveSchema = z.object({ version })
export const rejectSchema = z.object({ version, reason: longText(1_000) })
/** A button without a question. */
export const emptySchema = z.object({})
