import { z } from 'zod'
import { longText } from '#app/platform/form/text-schema.ts'
import { hideReasons, NOTE_MAX } from './hide-reasons.ts'

export const hideSchema = z.object({
  reason: z.enum(hideReasons),
  note: longText(NOTE_MAX).optional(),
})

export const restoreSchema = z.object({ otherListingId: z.uuid() })
