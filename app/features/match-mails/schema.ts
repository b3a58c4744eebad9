import { z } from 'zod'
import { mailPaces } from '#app/platform/mail-pace.ts'

export const paceSchema = z.object({ pace: z.enum(mailPaces) })

/** The button of a mail, pressed by the reader or by the reader's mail program. */
export const stopSchema = z.object({})
