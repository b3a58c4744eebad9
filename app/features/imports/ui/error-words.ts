import type { Translator } from '#app/i18n/translator.ts'
import { decodeFormError } from '#app/platform/form/error-map.ts'
import type { ImportError } from '#app/features/listings/import/import-line.ts'

/** What is wrong with a cell, in words. */
export function importErrorText({ dynamic, has }: Translator, encoded: string): string {
  const { key, params } = decodeFormError(encoded)
  const own = `listings.import.errors.${key}`
  return dynamic(has(own) ? own : `form.${key}`, params)
}

/** The heading an error stands under, or what the missing column should be called. */
export function importErrorColumn({ dynamic, has }: Translator, { column, field }: ImportError): string {
  if (column !== undefined) return column
  const named = `imports.columns.${field ?? ''}`
  return has(named) ? dynamic(named) : (field ?? '')
}
