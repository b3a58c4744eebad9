import { z } from 'zod'
import { lineText, optionalLine } from '#app/platform/form/text-schema.ts'
import { foldName } from '#app/features/participants/fold-name.ts'
import { readWholeNumber } from '#app/tracks/read-number.ts'
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

/** A button at one row. */
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

export type ConflictInput = z.output<typeof conflictSchema>
