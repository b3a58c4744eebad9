/** A text people sign. A version is never edited: what was shown is kept with the signature. */
export interface LegalDocument {
  key: string
  version: string
  validFrom: string
  title: Record<'ja' | 'en', string>
  /** Paragraphs divided by blank lines; `{offer}`, `{need}` and `{date}` are filled in. */
  text: Record<'ja' | 'en', string>
}
