/** Ways to reach somebody outside the marketplace, and addresses of any kind; for texts in NFKC. */
const CONTACTS = [
  /(?:https?|ftp|mailto|tel|javascript|data):\S+/gi,
  /\bwww\.\S+/gi,
  /[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+/gi,
  /\b[a-z0-9-]+\.(?:com|net|org|jp|co|io|info|biz|dev|app|xyz|site|shop|tokyo)\b(?:\/\S*)?/gi,
  /\+?\d[\d\-–—() ]{7,}\d/g,
] as const

export const hasContact = (text: string): boolean => CONTACTS.some((pattern) => text.search(pattern) >= 0)

/** The text with every way to reach somebody struck out. */
export const withoutContacts = (text: string): string =>
  CONTACTS.reduce((rest, pattern) => rest.replace(pattern, '〔連絡先〕'), text)
