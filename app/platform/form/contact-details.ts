const MAIL = /[\w.+-]+\s?(?:@|\(at\)|\[at\]|アットマーク)\s?[\w-]+(?:\s?\.\s?[\w-]+)+/i
const URL_OR_DOMAIN =
  /(?:https?:\/\/|www\.)[^\s、。）」]+|(?<![\w@.])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|net|org|jp|co|io|info|biz|tokyo|dev|app|me)(?![\w-])/i
const DASHES = /[‐‑‒–—―−ー－]/g
const PHONE = /(?<![\d.,])(?:\+81[-\s(]{0,2}\d|0\d)[-\s()]{0,2}\d{1,4}[-\s()]{0,2}\d{1,4}[-\s()]{0,2}\d{2,4}(?![\d,])/

const countDigits = (text: string) => text.replace(/\D/g, '').length

function findPhone(text: string): string | undefined {
  const found = PHONE.exec(text.replace(DASHES, '-'))?.[0]
  if (!found) return undefined
  const digits = countDigits(found)
  const needed = found.startsWith('+81') ? [11, 12] : [10, 11]
  return needed.includes(digits) ? found.trim() : undefined
}

/**
 * The first thing in a text by which its writer could be reached past the navigator: a mail address, a phone number, a
 * web address. Before both sides have said yes, giving these away is a breach of what the owner was promised.
 * @returns the passage as it was read (full-width characters folded), undefined when there is none
 */
export function findContactDetail(typed: string): string | undefined {
  const text = typed.normalize('NFKC')
  return MAIL.exec(text)?.[0] ?? URL_OR_DOMAIN.exec(text)?.[0] ?? findPhone(text)
}
