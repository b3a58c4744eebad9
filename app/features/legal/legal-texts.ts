import type { LegalDocument } from '#app/tracks/legal-document.ts'
import { commercialTransactions } from './texts/commercial-transactions.ts'
import { refunds } from './texts/refunds.ts'
import { terms } from './texts/terms.ts'

export const legalKeys = ['commercial-transactions', 'terms', 'refunds'] as const
export type LegalKey = (typeof legalKeys)[number]

/** All versions, oldest first. */
export const legalTexts: Record<LegalKey, readonly LegalDocument[]> = {
  'commercial-transactions': commercialTransactions,
  terms,
  refunds,
}

/** What a member agrees to before a fee is confirmed or paid. */
export const agreedKeys = ['terms', 'refunds'] as const satisfies readonly LegalKey[]

/** The version in force on a day in Japan; before the first day, the first. */
export function textOn(key: LegalKey, day: string): LegalDocument {
  const versions = legalTexts[key]
  return versions.filter(({ validFrom }) => validFrom <= day).at(-1) ?? versions[0]!
}

/** Names the versions a member was shown: `refunds@2026-04 terms@2026-04`. */
export const namesOf = (texts: readonly LegalDocument[]): string =>
  texts
    .map(({ key, version }) => `${key}@${version}`)
    .sort()
    .join(' ')
