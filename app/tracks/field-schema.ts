import { z } from 'zod'
import { clock } from '#app/platform/clock.ts'
import { cleanText, lineText, longText } from '#app/platform/form/text-schema.ts'
import { parseSignedYen, parseYen } from '#app/platform/money/parse-yen.ts'
import { INDUSTRIES } from '#search/knowledge/industries.ts'
import { PREFECTURES } from '#search/knowledge/prefectures.ts'
import type { FieldDefinition } from './field.ts'
import { readDay, readWholeNumber, readYear } from './read-number.ts'

const typed = z.string().max(400, { error: 'invalid' }).transform(cleanText)

/** Text to number by `read`; what it cannot read is an error with the given text key. */
function numberText(
  read: (text: string) => number | undefined,
  { min, max }: Pick<FieldDefinition, 'min' | 'max'>,
  errorKey: string,
) {
  const problem = (value: number | undefined): string | undefined => {
    if (value === undefined) return errorKey
    if (value > max) return `too_large?max=${max}`
    return value < min ? `too_small?min=${min}` : undefined
  }
  return typed.transform((text, context) => {
    const value = read(text)
    const message = problem(value)
    if (message === undefined) return value
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}

const yenText = (definition: FieldDefinition) =>
  numberText(definition.min < 0 ? parseSignedYen : parseYen, definition, definition.min < 0 ? 'signed_yen' : 'yen')

/** Firms may be about to be founded, not more. */
const yearText = ({ min, max }: FieldDefinition) => {
  const latest = Math.min(max, clock.now().getFullYear() + 1)
  return numberText(readYear, { min, max: latest }, 'year')
}

const dayText = typed.transform((text, context) => {
  const day = readDay(text)
  if (day !== undefined) return day
  context.addIssue({ code: 'custom', message: 'date' })
  return z.NEVER
})

/** Words divided by a pattern; doubles are dropped. Errors are those of the whole field. */
function wordList(divider: RegExp, { entries, letters, error }: { entries: number; letters: number; error: string }) {
  const total = entries * (letters + 1)
  return z
    .string()
    .max(total, { error: `too_long?max=${total}` })
    .transform((text) => {
      const words = text
        .normalize('NFKC')
        .split(divider)
        .map((word) => cleanText(word).replace(/\s+/g, ' '))
      return [...new Set(words.filter((word) => word !== ''))]
    })
    .pipe(
      z
        .array(z.string())
        .max(entries)
        .refine((words) => words.every((word) => word.length <= letters), { error: `${error}?max=${letters}` }),
    )
}

const MAX_TAG = 30
const MAX_NAME = 120
const tagList = (max: number) => wordList(/[、,\n]/, { entries: max, letters: MAX_TAG, error: 'tag_too_long' })
/** Names of organisations hold commas: one stands on each line. */
const nameList = (max: number) => wordList(/\r\n?|\n/, { entries: max, letters: MAX_NAME, error: 'name_too_long' })

/** Entries that are not known make the whole field wrong, so that the error stands beside it. */
const listOf = (isKnown: (value: string) => boolean, max: number, error = 'choose_one') =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z
      .array(z.string())
      .transform((chosen) => [...new Set(chosen.filter((value) => value !== ''))])
      .pipe(
        z
          .array(z.string())
          .max(max)
          .refine((chosen) => chosen.every(isKnown), { error }),
      )
      .transform((chosen) => (chosen.length === 0 ? undefined : chosen))
      .optional(),
  )

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

const oneOf = (isKnown: (value: string) => boolean) => typed.refine(isKnown, { error: 'choose_one' })

/** The schema of one field when it is said; empty choices count as not said. */
function saidSchema(definition: FieldDefinition): z.ZodType {
  const { max, options } = definition
  switch (definition.control) {
    case 'line':
    case 'municipality':
      return lineText(max)
    case 'text':
      return longText(max)
    case 'yen':
      return yenText(definition)
    case 'integer':
      return numberText(readWholeNumber, definition, 'whole_number')
    case 'year':
      return yearText(definition)
    case 'date':
      return dayText
    case 'choice':
      return z.enum(options as [string, ...string[]])
    case 'choices':
      return listOf((value) => options.includes(value), max)
    case 'tags':
      return tagList(max)
    case 'names':
      return nameList(max)
    case 'industry':
      return oneOf((code) => INDUSTRIES.has(code))
    case 'industries':
      return listOf((code) => INDUSTRIES.has(code), max)
    case 'prefecture':
      return oneOf((name) => PREFECTURES.has(name))
    case 'prefectures':
      return listOf((name) => PREFECTURES.has(name), max)
    case 'images':
      return listOf((id) => UUID.test(id), max, 'invalid')
  }
}

const blankToNothing = (value: unknown): unknown =>
  value === null || (typeof value === 'string' && cleanText(value) === '') ? undefined : value

/**
 * The zod shape of a list of fields as they come from a form or a file: strings in, values out, blanks as not said.
 * Nothing is required here: a draft may say little.
 */
export function fieldsShape(fields: readonly FieldDefinition[]): Record<string, z.ZodType> {
  return Object.fromEntries(
    fields.map((definition) => [definition.key, z.preprocess(blankToNothing, saidSchema(definition).optional())]),
  )
}

const isNumber = (value: unknown): value is number => typeof value === 'number'

/**
 * Ranges whose end lies before their start: field key -> text key under `form`. Amounts are told at the lower end,
 * days and years at the last one.
 */
export function rangeDefects(
  fields: readonly FieldDefinition[],
  values: Readonly<Record<string, unknown>>,
): Map<string, string> {
  return new Map(
    fields.flatMap(({ key, control, notBelow }): [string, string][] => {
      const [low, high] = [notBelow === undefined ? undefined : values[notBelow], values[key]]
      if (notBelow === undefined || low === undefined || high === undefined) return []
      const isTime = control === 'date' || control === 'year'
      const isBelow = isNumber(low) && isNumber(high) ? high < low : String(high) < String(low)
      if (!isBelow) return []
      return [isTime ? [key, 'end_before_start'] : [notBelow, 'min_above_max']]
    }),
  )
}
