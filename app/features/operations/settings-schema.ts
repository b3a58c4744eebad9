import { z } from 'zod'
import { trackKeys } from '#app/tracks/track-definition.ts'

/** A whole number as it is typed, full-width digits and separators allowed. */
const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .max(40, { error: 'whole_number' })
    .transform((typed) => typed.normalize('NFKC').replace(/[,\s]/g, ''))
    .pipe(z.string().regex(/^\d{1,9}$/, { error: 'whole_number' }))
    .transform(Number)
    .pipe(
      z
        .number()
        .min(min, { error: `too_small?min=${min}` })
        .max(max, { error: `too_large?max=${max}` }),
    )

/** What the operator chooses for all listings. */
export const listingSettingsSchema = z
  .object({
    /** What the form was filled with, so that two operators notice each other. */
    seen: z.string().max(200),
    autoApproved: z.array(z.enum(trackKeys)).default([]),
    days: wholeNumber(14, 730),
    reminderDays: wholeNumber(1, 60),
    lookAlikesNeeded: wholeNumber(2, 50),
  })
  .superRefine(({ days, reminderDays }, context) => {
    if (reminderDays < days) return
    context.addIssue({ code: 'custom', path: ['reminderDays'], message: `too_large?max=${days - 1}` })
  })
export type ListingSettingsInput = z.output<typeof listingSettingsSchema>
