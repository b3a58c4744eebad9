import { z } from 'zod'
import { longText, optionalText } from '#app/platform/form/text-schema.ts'
import { WORDS_MAX } from './limits.ts'

const yes = z.literal('on', { error: 'must_accept' })

export const applySchema = z.object({
  /** Names the version of the schedule and the sum that were shown. */
  seen: z.string().max(100),
  twoYearsInTokyo: yes,
  notElsewhere: yes,
  note: optionalText(WORDS_MAX),
})
export type ApplyInput = z.output<typeof applySchema>

/** A button without anything to fill in. */
export const buttonSchema = z.object({})

export const refuseSchema = z.object({ reason: longText(WORDS_MAX) })
export type RefuseInput = z.output<typeof refuseSchema>
