import { z } from 'zod'
import { NOTE_MAX } from './limits.ts'
import { longText } from '#app/platform/form/text-schema.ts'
import { parseYen } from '#app/platform/money/parse-yen.ts'
import { listingSides } from '#app/tracks/track-definition.ts'

/** One trillion yen; the largest deal of the track is far below. */
const AMOUNT_MAX = 1_000_000_000_000

/** Which side is meant, for a person who is a member of both firms. */
const side = z.enum(listingSides).optional()

/** Zero is an amount: a business may be handed over for nothing. */
const amount = z
  .string()
  .max(40, { error: 'yen' })
  .transform((typed, context) => {
    const value = parseYen(typed)
    if (value !== undefined && value <= AMOUNT_MAX) return value
    context.addIssue({ code: 'custom', message: value === undefined ? 'yen' : `too_large?max=${AMOUNT_MAX}` })
    return z.NEVER
  })

export const stepSchema = z.object({ transition: z.string().max(60), side })
export type StepInput = z.output<typeof stepSchema>

export const proposeTermsSchema = z.object({ amount, note: longText(NOTE_MAX).optional(), side })
export type ProposeTermsInput = z.output<typeof proposeTermsSchema>

export const acceptTermsSchema = z.object({ termsId: z.uuid(), side })
export type AcceptTermsInput = z.output<typeof acceptTermsSchema>

/** @param reasons the reasons of the deal's track */
export const breakOffSchema = z.object({ reason: z.string().min(1).max(60), note: longText(NOTE_MAX).optional(), side })
export type BreakOffInput = z.output<typeof breakOffSchema>
