import { z } from 'zod'
import { cleanText, lineText, longText } from '#app/platform/form/text-schema.ts'
import { parseYen } from '#app/platform/money/parse-yen.ts'
import { INDUSTRIES } from '#search/knowledge/industries.ts'
import { PREFECTURES } from '#search/knowledge/prefectures.ts'
import type { FieldDefinition } from './field.ts'

const typed = z.string().max(400, { error: 'invalid' })

const wholeNumber = (typedNumber: string): number | undefined => {
  const text = typedNumber.normalize('NFKC').replace(/[,\s人名年]/g, '')
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** Text to number by `read`; what it cannot read is an error with the given text key. */
function numberText(read: (text: string) => number | undefined, max: number, errorKey: string) {
  return typed.transform((text, context) => {
    const value = read(text)
    if (value !== undefined && value <= max) return value
    context.addIssue({ code: 'custom', message: value === undefined ? errorKey : `too_large?max=${max}` })
    return z.NEVER
  })
}

const MAX_TAG = 30

const splitTags = (text: string): string[] => {
  const tags = text
    .normalize('NFKC')
    .split(/[、,\n]/)
    .map((tag) => cleanText(tag).replace(/\s+/g, ' '))
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

/** Words divided by 、 , or line ends; doubles are dropped. Errors are those of the whole field. */
const tagList = (max: number) =>
  z
    .string()
    .max(1_000, { error: 'too_long?max=1000' })
    .transform(splitTags)
    .pipe(
      z
        .array(z.string())
        .max(max)
        .refine((tags) => tags.every((tag) => tag.length <= MAX_TAG), { error: `tag_too_long?max=${MAX_TAG}` }),
    )

/** Entries that are no option make the whole field wrong, so that the error stands beside it. */
const oneOrMany = (options: readonly string[], max: number) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z
      .array(z.string())
      .max(max)
      .refine((chosen) => chosen.every((value) => options.includes(value)), { error: 'choose_one' })
      .transform((chosen) => (chosen.length === 0 ? undefined : [...new Set(chosen)]))
      .optional(),
  )

/** The schema of one field when it is said; empty choices count as not said. */
function saidSchema(definition: FieldDefinition): z.ZodType {
  const { max, options } = definition
  switch (definition.control) {
    case 'line':
      return lineText(max)
    case 'text':
      return longText(max)
    case 'yen':
      return numberText(parseYen, max, 'yen')
    case 'integer':
      return numberText(wholeNumber, max, 'whole_number')
    case 'choice':
      return z.enum(options as [string, ...string[]])
    case 'choices':
      return oneOrMany(options, max)
    case 'tags':
      return tagList(max)
    case 'industry':
      return typed.refine((code) => INDUSTRIES.has(code), { error: 'choose_one' })
    case 'prefecture':
      return typed.refine((name) => PREFECTURES.has(name), { error: 'choose_one' })
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
