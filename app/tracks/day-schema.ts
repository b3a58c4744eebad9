import { z } from 'zod'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { cleanText } from '#app/platform/form/text-schema.ts'
import { readDay } from './read-number.ts'

const MAX_TYPED = 40
const typed = z.string().max(MAX_TYPED, { error: 'date', abort: true })

/** What is wrong with a day, as a form error, beside today in Japan. */
type Fault = (day: string, today: string) => string | undefined

const dayWithout = (faultOf: Fault) =>
  typed.transform((text, context) => {
    const day = readDay(text)
    const fault = day === undefined ? 'date' : faultOf(day, tokyoDay(clock.now()))
    if (day !== undefined && !fault) return day
    context.addIssue({ code: 'custom', message: fault ?? 'date' })
    return z.NEVER
  })

/** A day as people type it, given as `2026-04-01`. Error: `date`. */
export const anyDay = dayWithout(() => undefined)

/** The same, today in Japan or before. Errors: `date`, `day_to_come`. */
export const pastDay = dayWithout((day, today) => (day > today ? 'day_to_come' : undefined))

/** The same, today in Japan or later. Errors: `date`, `day_gone`. */
export const comingDay = dayWithout((day, today) => (day < today ? 'day_gone' : undefined))

/** The same, or nothing. Error: `date`. */
export const optionalDay = typed
  .transform((text, context) => {
    if (cleanText(text) === '') return undefined
    const day = readDay(text)
    if (day === undefined) context.addIssue({ code: 'custom', message: 'date' })
    return day
  })
  .optional()
