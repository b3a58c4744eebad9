const hasControlCharacter = (text: string) => [...text].some((char) => char < ' ' || char === '\u007f')

const isPath = (text: string) => /^\/(?![/\\])/.test(text)

/**
 * A path of this site, with what a header cannot carry encoded, or the fallback. Everything a person can supply as a
 * target goes through here: react-router 6 takes `/\evil.example` for another host.
 */
export function safeRedirect(to: unknown, fallback = '/'): string {
  if (typeof to !== 'string' || !isPath(to) || to.includes('\\') || hasControlCharacter(to)) return fallback
  const { pathname, search, hash } = new URL(to, 'http://localhost')
  // Without its dots `/..//evil.example` is another host, too.
  return isPath(pathname) ? pathname + search + hash : fallback
}
