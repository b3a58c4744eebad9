import { z } from 'zod'
import { lineText } from '#app/platform/form/text-schema.ts'
import { mailPaces } from '#app/platform/mail-pace.ts'
import { NAME_MAX } from './limits.ts'

const paramsText = z.string().max(2_000)

export const saveSchema = z.object({
  name: lineText(NAME_MAX),
  params: paramsText,
  alert: z.enum(mailPaces),
})
export type SaveInput = z.output<typeof saveSchema>

export const alertSchema = z.object({ searchId: z.uuid(), alert: z.enum(mailPaces) })

/** A button about one saved search. */
export const oneSearchSchema = z.object({ searchId: z.uuid() })

/** One of the last searches, or all without `params`. */
export const forgetSchema = z.object({ params: paramsText.optional() })

/** The button of a mail, pressed by the reader or by the reader's mail program. */
export const stopSchema = z.object({})
