/** The lines of a part of a page, from its heading to the next one; none when there is none. */
export function keptSection(page: string, heading: string): string[] {
  const lines = page.split('\n')
  const from = lines.indexOf(heading)
  if (from < 0) return []
  const next = lines.findIndex((line, at) => at > from && line.startsWith('## '))
  return lines.slice(from, next < 0 ? undefined : next)
}

/** The page with a part anew, at its place or at the end. @param section begins with its heading */
export function withSection(page: string, section: readonly string[]): string {
  const kept = keptSection(page, section[0] ?? '').join('\n')
  const fresh = section.join('\n')
  return kept ? page.replace(kept, () => fresh) : `${page.trimEnd()}\n\n${fresh}`
}
