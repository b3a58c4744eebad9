import { fieldLabel, fieldText } from '#app/features/listings/ui/field-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { ComparedListing } from '../queries/compare-listings.server.ts'

export type Verdict = 'same' | 'different' | 'partly'

export interface ComparedRow {
  key: string
  label: string
  /** What each listing says, in their order; null where it says nothing. */
  texts: (string | null)[]
  verdict: Verdict
}

function verdictOf(texts: readonly (string | null)[]): Verdict {
  const said = new Set(texts.filter((text) => text !== null))
  if (said.size > 1) return 'different'
  return texts.includes(null) ? 'partly' : 'same'
}

/**
 * One row per thing that any of the listings says, in the order of their forms. What stands in one column of every track,
 * or goes by one name, is one thing.
 */
export function comparedRows(translator: Translator, listings: readonly ComparedListing[]): ComparedRow[] {
  const rows = new Map<string, Omit<ComparedRow, 'verdict'>>()
  listings.forEach(({ track, side, fields }, at) => {
    for (const field of fields) {
      const label = fieldLabel(translator, track, side, field.key)
      const key = field.column ?? label
      const row = rows.get(key) ?? { key, label, texts: listings.map(() => null) }
      row.texts[at] = fieldText(translator, track, field)
      rows.set(key, row)
    }
  })
  return [...rows.values()].map((row) => ({ ...row, verdict: verdictOf(row.texts) }))
}
