import { z } from 'zod'
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
