import { foldName } from '#app/features/participants/fold-name.ts'
import { DAY_MS } from '#app/platform/clock.ts'

/** Up to so many days after the last word a contact is fresh, then fading, then old. */
const FRESH_DAYS = 90
const FADING_DAYS = 365

export const freshnesses = ['fresh', 'fading', 'old'] as const
export type Freshness = (typeof freshnesses)[number]

/** How fresh a contact is on a day. @param lastContactOn the day of the last word, at midnight */
export function freshnessOf(lastContactOn: Date, now: Date): Freshness {
  const days = Math.floor((now.getTime() - lastContactOn.getTime()) / DAY_MS)
  if (days <= FRESH_DAYS) return 'fresh'
  return days <= FADING_DAYS ? 'fading' : 'old'
}

/** Shorter beginnings would meet half of all firms. */
const SHORTEST_BEGINNING = 4

/**
 * Whether a declared organisation is the one of this name: legal forms, widths, case and blanks make no difference, and a
 * branch (見本信用金庫 大田支店) is its bank. Rather one too many than a broker with an interest of its own.
 */
export function isSameOrganisation(declaredFolded: string, name: string): boolean {
  const folded = foldName(name)
  if (folded === '' || declaredFolded === '') return false
  if (folded === declaredFolded) return true
  const [short, long] = folded.length < declaredFolded.length ? [folded, declaredFolded] : [declaredFolded, folded]
  return short.length >= SHORTEST_BEGINNING && long.startsWith(short)
}
