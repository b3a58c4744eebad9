import { z } from 'zod'
import { withoutUnwanted } from './unwanted-characters.ts'

/** Text without control characters and direction overrides, which can make a page show something else than was typed. */
export const cleanText = (typed: string): string => withoutUnwanted(typed).trim()

/** One line of text. `max` counts UTF-16 units. */
export const lineText = (max: number) =>
  z
    .string()
    .transform((typed) => cleanText(typed).replace(/\s+/g, ' '))
    .pipe(z.string().min(1).max(max))

/** One line of text that may be left out: nothing typed is nothing. */
export const optionalLine = (max: number) =>
  z
    .string()
    .transform((typed) => cleanText(typed) || undefined)
    .pipe(lineText(max).optional())
    .optional()

/** Several lines of text. */
export const longText = (max: number) => z.string().transform(cleanText).pipe(z.string().min(1).max(max))

/** Several lines of text that may be left out: nothing typed is nothing. */
export const optionalText = (max: number) =>
  z
    .string()
    .transform((typed) => cleanText(typed) || undefined)
    .pipe(longText(max).optional())
    .optional()

/** An e-mail address, full-width input accepted, in lower case. */
export const emailText = z
  .string()
  .transform((typed) => cleanText(typed).normalize('NFKC').toLowerCase())
  .pipe(z.email().max(254))
