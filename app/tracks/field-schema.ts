import { z } from 'zod'
import { lineText, longText } from '#app/platform/form/text-schema.ts'
import { parseYen } from '#app/platform/money/parse-yen.ts'
import { isIndustryCode } from '#search/knowledge/industries.ts'
import { isPrefecture } from '#search/knowledge/prefectures.ts'
import type { FieldDefinition, FieldValues } from './field.ts'

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

/** Words divided by 、 , or line ends; doubles are dropped. */
const tagList = (max: number) =>
  z
    .string()
    .max(1_000, { error: 'too_long?max=1000' })
    .transform((text) => [...new Set(text.normalize('NFKC').split(/[、,\n]/).map((tag) => tag.trim()).filter(Boolean))])
    .pipe(z.array(lineText(30)).max(max))

const oneOrMany = (options: readonly string[], max: number) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(z.enum(options as [string, ...string[]])).min(1).max(max),
  )

function schemaOf(definition: FieldDefinition): z.ZodType {
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
      return typed.refine(isIndustryCode, { error: 'choose_one' })
    case 'prefecture':
      return typed.refine(isPrefecture, { error: 'choose_one' })
  }
}

/** The zod schema of a list of fields as they come from a form: strings in, values out. */
export function fieldsSchema(fields: readonly FieldDefinition[]): z.ZodType<FieldValues> {
  const shape = Object.fromEntries(
    fields.map((definition) => {
      const schema = schemaOf(definition)
      return [definition.key, definition.required ? schema : schema.optional()]
    }),
  )
  return z.object(shape) as unknown as z.ZodType<FieldValues>
}
