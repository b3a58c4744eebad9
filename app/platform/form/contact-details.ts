// Begins where a word begins: tried at each of its letters, a row of a million takes for ever.
const MAIL = /(?<![\w.+-])[\w.+-]+\s?(?:@|\(at\)|\[at\]|アットマーク)\s?[\w-]+(?:\s?\.\s?[\w-]+)+/gi
const URL_OR_DOMAIN =
  /(?:https?:\/\/|www\.)[^\s、。）」]+|(?<![\w@.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|net|org|jp|co|io|info|biz|tokyo|dev|app|me)(?![\w-])/gi
const DASHES = /[‐‑‒–—―−ー－]/g
const PHONE = /(?<![\d.,])(?:\+81[-\s(]{0,2}\d|0\d)[-\s()]{0,2}\d{1,4}[-\s()]{0,2}\d{1,4}[-\s()]{0,2}\d{2,4}(?![\d,])/g

export interface ContactDetail {
  kind: 'mail' | 'url' | 'phone'
  /** Where it stands in the text, in UTF-16 units. */
  start: number
  end: number
}

/** No form takes so much: what is longer is refused for its length, and is not to hold the server up before. */
const LONGEST = 20_000

const countDigits = (text: string) => text.replace(/\D/g, '').length

function isPhone(found: string): boolean {
  const needed = found.startsWith('+81') ? [11, 12] : [10, 11]
  return needed.includes(countDigits(found))
}

/**
 * All passages by which somebody could be reached, in a text whose full-width characters are folded (NFKC) already.
 * Mail addresses come first, then web addresses, then phone numbers.
 */
export function contactDetailsIn(whole: string): ContactDetail[] {
  const folded = whole.slice(0, LONGEST)
  const all = (kind: ContactDetail['kind'], pattern: RegExp, text: string) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    }))
  const dashed = folded.replace(DASHES, '-')
  return [
    ...all('mail', MAIL, folded),
    ...all('url', URL_OR_DOMAIN, folded),
    ...all('phone', PHONE, dashed).filter(({ start, end }) => isPhone(dashed.slice(start, end))),
  ]
}

/**
 * The first thing in a text by which its writer could be reached past the navigator: a mail address, a phone number, a
 * web address. Before both sides have said yes, giving these away is a breach of what the owner was promised.
 * @returns the passage as it was read (full-width characters folded), undefined when there is none
 */
export function findContactDetail(typed: string): string | undefined {
  const text = typed.slice(0, LONGEST).normalize('NFKC')
  const [first] = contactDetailsIn(text)
  if (!first) return undefined
  const read = first.kind === 'phone' ? text.replace(DASHES, '-') : text
  return read.slice(first.start, first.end)
}
