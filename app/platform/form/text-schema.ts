import { z } from 'zod'

const C0_AND_DEL = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f'
const DIRECTION_MARKS = '\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'
const UNWANTED = new RegExp(`[${C0_AND_DEL}${DIRECTION_MARKS}]`, 'g')

/** Text without control characters and direction overrides, which can make a page show something else than was typed. */
export const cleanText = (typed: string): string => typed.replace(UNWANTED, '').replace(/\r\n?/g, '\n').trim()

/** One line of text. `max` counts UTF-16 units. */
export const lineText = (max: number) =>
  z
    .string()
    .transform((typed) => cleanText(typed).replace(/\s+/g, ' '))
    .pipe(z.string().min(1).max(max))

/** Several lines of text. */
export const longText = (max: number) => z.string().transform(cleanText).pipe(z.string().min(1).max(max))

/** An e-mail address, full-width input accepted, in lower case. */
export const emailText = z
  .string()
  .transform((typed) => cleanText(typed).normalize('NFKC').toLowerCase())
  .pipe(z.email().max(254))
