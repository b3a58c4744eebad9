import { z } from 'zod'
import { hasContact } from './contact-patterns.ts'
import type { Reading, Unread } from './reader.ts'
import { visibleText } from './visible-text.ts'

const MAX_REASONS = 3
const reasons = (most: number) => z.array(z.string().trim().min(2).max(most)).min(1).max(MAX_REASONS)

const readingSchema = z.strictObject({
  fit: z.number().int().min(0).max(100),
  reasons: z.strictObject({ ja: reasons(120), en: reasons(240) }),
})

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const MARKUP = /[<>`{}[\]|*#\\_~^]|&[a-z#]\w*;|\n/i
/** Nobody is named in a reason: both listings are anonymous, so a name comes from somewhere else. */
const NAME =
  /株式会社|有限会社|合同会社|合資会社|合名会社|\(株\)|\(有\)|\b(?:inc|ltd|llc|corp|gmbh|k\.k)\b|[0-9a-f]{8}-[0-9a-f]{4}-/i
const CONTACTING = /直接.{0,6}連絡|連絡先|お電話|line\s?id|contact (?:us|me|them) (?:directly|at)|e-?mail us|call us/i

const isSafe = (text: string): boolean =>
  visibleText(text) === text.normalize('NFKC') &&
  [text, text.normalize('NFKC')].every(
    (form) => !hasContact(form) && !MARKUP.test(form) && !NAME.test(form) && !CONTACTING.test(form),
  )

/** A fence around the whole answer is habit, not disorder; text before or after it is refused. */
const FENCED = /^```(?:json)?\s*\n([\s\S]*)\n```$/

/** What a reader answered, checked. Anything but the agreed object, or a reason no page should show, is no reading. */
export function readAnswer(content: string): Reading | Unread {
  const text = content.trim()
  let value: unknown
  try {
    value = JSON.parse(FENCED.exec(text)?.[1] ?? text)
  } catch {
    return { fault: 'malformed' }
  }
  const parsed = readingSchema.safeParse(value)
  if (!parsed.success) return { fault: 'malformed' }
  const { ja, en } = parsed.data.reasons
  if (!ja.every((reason) => KANA.test(reason)) || en.some((reason) => KANA.test(reason))) return { fault: 'malformed' }
  return [...ja, ...en].every(isSafe) ? parsed.data : { fault: 'unsafe' }
}
