const hasControlCharacter = (text: string) => [...text].some((char) => char < ' ' || char === '\u007f')

/**
 * A path of this site, or the fallback. Everything a person can supply as a target goes through here:
 * react-router 6 takes `/\evil.example` for another host.
 */
export function safeRedirect(to: unknown, fallback = '/'): string {
  if (typeof to !== 'string' || !/^\/(?![/\\])/.test(to)) return fallback
  return to.includes('\\') || hasControlCharacter(to) ? fallback : to
}
