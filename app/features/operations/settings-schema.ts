import { z } from 'zod'
import { EXCLUDED_GOODS_MAX, EXCLUDED_WORD_MAX } from '#app/features/navigators/limits.ts'
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

const splitWords = (typed: string): string[] => [
  ...new Set(
    typed
      .normalize('NFKC')
      .split(/[\n,、，]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
]

/** The rules of the navigators' programme. */
export const programmeSettingsSchema = z.object({
  seen: z.string().max(200),
  supportMonths: wholeNumber(1, 120),
  productsAtOnce: wholeNumber(1, 50),
  /** One a line, or with commas between; none is allowed. */
  excludedGoods: z
    .string()
    .max(EXCLUDED_GOODS_MAX * (EXCLUDED_WORD_MAX + 2))
    .default('')
    .transform((typed, context) => {
      const words = splitWords(typed)
      const isLong = words.some((word) => word.length > EXCLUDED_WORD_MAX)
      const fault = isLong
        ? `tag_too_long?max=${EXCLUDED_WORD_MAX}`
        : words.length > EXCLUDED_GOODS_MAX && `too_many?max=${EXCLUDED_GOODS_MAX}`
      if (!fault) return words
      context.addIssue({ code: 'custom', message: fault })
      return z.NEVER
    }),
  programmeNavigators: wholeNumber(1, 1_000),
  visitsPerCompany: wholeNumber(1, 50),
})
export type ProgrammeSettingsInput = z.output<typeof programmeSettingsSchema>
