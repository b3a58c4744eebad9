import type { SearchDocument } from '../document.ts'
import { checkDocumentId } from '../document-id.ts'

/** A document as stored: NFKC texts, and no field where there is no value. */
export type StoredDocument = Readonly<Record<string, string | number | readonly string[]>> & {
  readonly id: string
  readonly version: number
}

/** Throws `SearchQueryError` for an id the server would refuse together with the whole batch. */
export function storedDocument(document: SearchDocument): StoredDocument {
  checkDocumentId(document.id)
  const fields: [string, string | number | readonly string[]][] = []
  for (const [name, value] of Object.entries(document) as [string, string | number | readonly string[] | null][]) {
    if (value === null || value === '') continue
    if (typeof value === 'number') fields.push([name, value])
    else if (typeof value === 'string') fields.push([name, value.normalize('NFKC')])
    else if (value.length > 0) fields.push([name, value.map((entry) => entry.normalize('NFKC'))])
  }
  return { ...Object.fromEntries(fields), id: document.id, version: document.version }
}
