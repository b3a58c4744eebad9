/** Who asks: a stranger sees and matches only public fields; a verified member also the member-level ones. */
export type Audience = 'public' | 'member'

/** `offer`: has something to give (in a succession: the seller). `need`: looks for it. */
export type ListingSide = 'offer' | 'need'

/**
 * What an engine knows of a listing. Built from its public and member projections only; there is no place here for
 * a confidential field, so none can leak through a hit, a facet or a highlight.
 */
export interface SearchDocument {
  /** Listing id: letters, digits, `-` and `_`. */
  readonly id: string
  /** Grows with each change of the listing; an older version never overwrites a newer one. */
  readonly version: number
  readonly track: string
  readonly side: ListingSide
  readonly participantId: string
  /** Epoch milliseconds. */
  readonly publishedAt: number
  readonly title: string
  readonly publicText: string
  /** Text for verified members, beyond `publicText`. */
  readonly memberText: string
  readonly tags: readonly string[]
  /** JSIC code: a division letter (`E`) or two digits (`18`). */
  readonly industry: string | null
  /** Full name, as in 東京都. */
  readonly prefecture: string | null
  /** Member level. */
  readonly municipality: string | null
  readonly priceMinYen: number | null
  readonly priceMaxYen: number | null
  readonly employees: number | null
}

/** Document fields that hold one searchable text. */
export type TextField = 'title' | 'publicText' | 'memberText' | 'tags' | 'municipality'

/** Document fields that can be filtered, counted or sorted by. */
export type AttributeField = Exclude<keyof SearchDocument, 'title' | 'publicText' | 'memberText'>

/** The words of one text field of a document, as the engines index them. */
export function fieldText(document: SearchDocument, field: TextField): string {
  const value = document[field]
  if (value === null) return ''
  return typeof value === 'string' ? value : value.join('\n')
}
