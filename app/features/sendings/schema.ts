import { z } from 'zod'
import { NOTE_MAX } from '#app/features/introductions/limits.ts'
import { declineReasons } from '#app/features/introductions/rules.ts'
import { anonymousText } from '#app/features/introductions/schema.ts'

/** To so many at once at most: a listing is sent to chosen ones, not to everybody. */
const RECIPIENTS_MAX = 20

export const sendSchema = z.object({
  listingId: z.uuid(),
  recipients: z.array(z.uuid()).min(1, { error: 'choose_one' }).max(RECIPIENTS_MAX),
  note: anonymousText(NOTE_MAX),
})
export type SendInput = z.output<typeof sendSchema>

export const declineSendingSchema = z.object({ reason: z.enum(declineReasons, { error: 'choose_one' }) })
