import { z } from 'zod'
import { cleanText } from '#app/platform/form/text-schema.ts'
import { parseYen } from '#app/platform/money/parse-yen.ts'
import {
  isInvoiceNumber,
  corporateNumberFault,
  readCorporateNumber,
  readInvoiceNumber,
} from './rules/corporate-number.ts'
import { readYear } from '#app/tracks/read-number.ts'

/** Longer than anything anybody would type into a short box; nothing longer is looked at. */
const LINE_MAX = 400

/** Text that may be left out; blanks alone count as nothing. */
export const optionalText = (schema: z.ZodType<string, string>) =>
  z
    .string()
    .transform((typed) => cleanText(typed) || undefined)
    .pipe(schema.optional())
    .optional()

/** A short text that may be left out, turned into a value by `read`, which answers a text key where it cannot. */
const readText = <T>(read: (text: string) => T | { fault: string }) =>
  z
    .string()
    .max(LINE_MAX, { error: `too_long?max=${LINE_MAX}`, abort: true })
    .transform((typed, context): T | undefined => {
      const text = cleanText(typed)
      if (text === '') return undefined
      const value = read(text)
      if (typeof value !== 'object' || value === null || !('fault' in value)) return value as T
      context.addIssue({ code: 'custom', message: value.fault })
      return z.NEVER
    })
    .optional()

export const oneOf = (isKnown: (text: string) => boolean) =>
  readText<string>((text) => (isKnown(text) ? text : { fault: 'choose_one' }))

const EMPLOYEES_MAX = 1_000_000

/** People write `12`, `１２名` or `1,200`. */
export const employeesText = readText<number>((text) => {
  const digits = text.normalize('NFKC').replace(/[,\s人名]/g, '')
  if (!/^\d{1,9}$/.test(digits)) return { fault: 'whole_number' }
  return Number(digits) > EMPLOYEES_MAX ? { fault: `too_large?max=${EMPLOYEES_MAX}` } : Number(digits)
})

/** Whole yen as people type them. */
export const yenText = readText<number>((text) => parseYen(text) ?? { fault: 'yen' })

/** A year of either calendar that is not to come. @param thisYear in Japan */
export const pastYearText = (thisYear: () => number) =>
  readText<number>((text) => {
    const year = readYear(text)
    if (year === undefined) return { fault: 'year' }
    return year > thisYear() ? { fault: 'year_to_come' } : year
  })

export const corporateNumberText = readText<string>((text) => {
  const digits = readCorporateNumber(text)
  const fault = corporateNumberFault(digits)
  return fault ? { fault } : digits
})

export const invoiceNumberText = readText<string>((text) => {
  const number = readInvoiceNumber(text)
  return isInvoiceNumber(number) ? number : { fault: 'invoice_number' }
})

const HIRAGANA = /[ぁ-ゖ]/g
const KANA_NAME = /^[ァ-ヺー・\w\s&.,'()（）-]+$/

/** A reading in katakana; hiragana and half width are turned into it. */
export const kanaText = (max: number) =>
  readText<string>((text) => {
    const kana = text
      .normalize('NFKC')
      .replace(/\s+/g, ' ')
      .replace(HIRAGANA, (character) => String.fromCharCode(character.charCodeAt(0) + 0x60))
    if (!KANA_NAME.test(kana)) return { fault: 'kana' }
    return kana.length > max ? { fault: `too_long?max=${max}` } : kana
  })

/** A web address; `example.jp` means `https://example.jp`. Only http and https, so that the link is safe to show. */
export const websiteText = z
  .string()
  .transform((typed) => cleanText(typed).normalize('NFKC'))
  .transform((typed) => (typed === '' || /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`) || undefined)
  .pipe(z.string().max(300, { abort: true }).optional())
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'url' }).optional())
  .optional()
