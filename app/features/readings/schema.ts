import { z } from 'zod'
import { lineText } from '#app/platform/form/text-schema.ts'
import { OPERATED_BY_MAX } from './settings.ts'

export const consentSchema = z.object({
  /** Whom the page named, so that nobody consents to another. */
  recipient: z.string().max(400),
})

/** A form that is one button. */
export const buttonSchema = z.object({})

export const switchOnSchema = z.object({ operatedBy: lineText(OPERATED_BY_MAX) })
