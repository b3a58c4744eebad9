/** How one concept helps another. `solves`, `serves`: towards a problem or a person. `near`: neighbours in the trade. */
export const RELATIONS = ['solves', 'serves', 'made-of', 'used-in', 'kind-of', 'near'] as const
export type Relation = (typeof RELATIONS)[number]

export interface ConceptLink {
  readonly relation: Relation
  /** Id of the other concept. */
  readonly to: string
}

/** A business concept with the words it goes by. */
export interface Concept {
  /** Its main word, unique. */
  readonly id: string
  readonly domain: string
  /** All words for it, `id` first. */
  readonly forms: readonly string[]
  readonly links: readonly ConceptLink[]
}
