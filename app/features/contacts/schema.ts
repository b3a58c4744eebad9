import { z } from 'zod'
import { cleanText, optionalLine } from '#app/platform/form/text-schema.ts'
import { freshnesses } from '#app/features/navigators/rules.ts'
import { pastDay } from '#app/tracks/day-schema.ts'
import { isIndustryCode } from '#search/knowledge/industries.ts'
import { isPrefecture } from '#search/knowledge/prefectures.ts'
import { NOTE_MAX, WORD_MAX, WORDS_MAX } from './limits.ts'

const DIVIDERS = /[、,，;；\n\r\t]+/

/** Trades and words in one line, divided as people divide them; each once. */
const words = z
  .string()
  .max(2_000)
  .default('')
  .transform((typed) => {
    const all = typed.split(DIVIDERS).map((word) => cleanText(word).replace(/\s+/g, ' '))
    return [...new Set(all.filter((word) => word !== ''))]
  })
  .pipe(z.array(z.string().max(WORD_MAX, { error: `tag_too_long?max=${WORD_MAX}` })).max(WORDS_MAX))

export const contactStrengths = ['strong', 'fair', 'weak'] as const

/** Somebody a navigator knows, how well and since when not spoken to, and what could be brought to them or taken from them. */
export const contactSchema = z.object({
  industry: z.string().max(400).refine(isIndustryCode, { error: 'choose_one' }),
  company: optionalLine(120),
  person: optionalLine(80),
  prefecture: z
    .string()
    .max(40)
    .transform((typed) => typed || undefined)
    .pipe(z.string().refine(isPrefecture, { error: 'choose_one' }).optional())
    .optional(),
  strength: z.enum(contactStrengths, { error: 'choose_one' }),
  lastContactOn: pastDay,
  buys: words,
  sells: words,
  note: z
    .string()
    .transform((typed) => cleanText(typed) || undefined)
    .pipe(z.string().max(NOTE_MAX).optional())
    .optional(),
})
export type ContactInput = z.output<typeof contactSchema>

/** A button at one row. */
export const contactRowSchema = z.object({ contactId: z.uuid() })

const file = z
  .union([z.instanceof(File), z.literal('')])
  .transform((given) => (given === '' || given.size === 0 ? undefined : given))

const text = z.string().max(1_500_000, { error: 'file_too_large' })
const duplicates = z.enum(['update', 'skip']).catch('skip')

/** A file of contacts, or its text. */
export const checkContactsSchema = z
  .object({ file: file.optional(), text: text.optional(), duplicates })
  .refine((given) => given.file !== undefined || (given.text ?? '').trim() !== '', {
    path: ['file'],
    error: 'choose_file',
  })

/** What was looked at, and what to do with those who are known already. */
export const importContactsSchema = z.object({ text, duplicates })
export type ImportContactsInput = z.output<typeof importContactsSchema>

const none = (value: unknown) => (value === '' ? null : value)

/** What a navigator looks through; anything unknown in an address falls back to all. */
const querySchema = z.object({
  q: z.string().max(100).transform(cleanText).nullable().catch(null),
  industry: z.preprocess(none, z.string().refine(isIndustryCode).nullable().catch(null)),
  strength: z.preprocess(none, z.enum(contactStrengths).nullable().catch(null)),
  age: z.preprocess(none, z.enum(freshnesses).nullable().catch(null)),
})
export type ContactQuery = z.output<typeof querySchema>

export const readContactQuery = ({ searchParams }: URL): ContactQuery =>
  querySchema.parse(Object.fromEntries(['q', 'industry', 'strength', 'age'].map((key) => [key, searchParams.get(key)])))
