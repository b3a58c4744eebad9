import { z } from 'zod'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { cleanText, lineText } from '#app/platform/form/text-schema.ts'
import { foldName } from '#app/features/participants/fold-name.ts'
import { readDay, readWholeNumber } from '#app/tracks/read-number.ts'
import { trackKeys } from '#app/tracks/track-definition.ts'
import { isIndustryCode } from '#search/knowledge/industries.ts'

/** The navigator's field: tracks, industries (none = all) and how many introductions at once. */
export const appointNavigatorSchema = z.object({
  participantId: z.uuid(),
  tracks: z
    .array(z.enum(trackKeys))
    .min(1)
    .transform((tracks) => [...new Set(tracks)]),
  industries: z
    .array(z.string().refine(isIndustryCode, { error: 'choose_one' }))
    .max(120)
    .default([]),
  capacity: z.coerce.number().int().min(1).max(100),
})

export type AppointNavigatorInput = z.output<typeof appointNavigatorSchema>

const optionalLine = (max: number) =>
  z
    .string()
    .transform((typed) => cleanText(typed) || undefined)
    .pipe(lineText(max).optional())
    .optional()

/** A day that is not to come, as `2026-04-01`. */
const pastDay = z
  .string()
  .max(40, { error: 'date', abort: true })
  .transform((typed, context) => {
    const day = readDay(typed)
    const fault = day === undefined ? 'date' : day > tokyoDay(clock.now()) ? 'day_to_come' : undefined
    if (day !== undefined && !fault) return day
    context.addIssue({ code: 'custom', message: fault ?? 'date' })
    return z.NEVER
  })

const contactStrengths = ['strong', 'fair', 'weak'] as const

/** Somebody a navigator knows: the trade, the company if it is to be named, how well and since when not spoken to. */
export const contactSchema = z.object({
  industry: z.string().max(400).refine(isIndustryCode, { error: 'choose_one' }),
  company: optionalLine(120),
  strength: z.enum(contactStrengths),
  lastContactOn: pastDay,
})

/** A button at one row. */
export const contactRowSchema = z.object({ contactId: z.uuid() })
export const conflictRowSchema = z.object({ conflictId: z.uuid() })

export const conflictSchema = z.object({
  organisation: lineText(120).refine((name) => foldName(name) !== '', { error: 'required' }),
  reason: optionalLine(200),
})

const CAPACITY_MAX = 100

/** How many introductions at once: 1 to 100. */
export const capacitySchema = z.object({
  capacity: z
    .string()
    .max(40, { error: 'whole_number', abort: true })
    .transform((typed, context) => {
      const count = readWholeNumber(typed)
      const fault =
        count === undefined
          ? 'whole_number'
          : count < 1
            ? 'too_small?min=1'
            : count > CAPACITY_MAX
              ? `too_large?max=${CAPACITY_MAX}`
              : undefined
      if (count !== undefined && !fault) return count
      context.addIssue({ code: 'custom', message: fault ?? 'whole_number' })
      return z.NEVER
    }),
})

export type ContactInput = z.output<typeof contactSchema>
export type ConflictInput = z.output<typeof conflictSchema>
