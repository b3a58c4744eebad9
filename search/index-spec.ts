import type { Audience, AttributeField, TextField } from './document.ts'

export interface TextFieldSpec {
  readonly field: TextField
  /** Multiplies the term frequency. */
  readonly weight: number
  readonly audience: Audience
}

export interface AttributeSpec {
  readonly field: AttributeField
  readonly type: 'keyword' | 'keywords' | 'number'
  readonly audience: Audience
  readonly facet: boolean
  readonly sort: boolean
}

/** A pair of number attributes read as one interval; a missing end is open. Used by the `within` filter. */
export interface IntervalSpec {
  readonly name: string
  readonly min: AttributeField
  readonly max: AttributeField
  readonly audience: Audience
}

/** Everything an engine has to know of an index, as code: settings are never edited by hand on a server. */
export interface IndexSpec {
  readonly name: string
  readonly text: readonly TextFieldSpec[]
  readonly attributes: readonly AttributeSpec[]
  readonly intervals: readonly IntervalSpec[]
  readonly stopWords: readonly string[]
  /** Words that a segmenter must not split. */
  readonly dictionary: readonly string[]
  /** Word -> words that are looked for beside it, in this direction only. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>
}

/** Whether a field of this audience level may be used by a query of that audience. */
export function isVisible(fieldAudience: Audience, queryAudience: Audience): boolean {
  return fieldAudience === 'public' || queryAudience === 'member'
}

/** The text fields a query of this audience may match on. */
export function visibleText(spec: IndexSpec, audience: Audience): readonly TextFieldSpec[] {
  return spec.text.filter((text) => isVisible(text.audience, audience))
}

/** The attribute of that name, or undefined. */
export function findAttribute(spec: IndexSpec, field: string): AttributeSpec | undefined {
  return spec.attributes.find((attribute) => attribute.field === field)
}
