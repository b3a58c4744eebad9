/** Something a listing had better say before talks begin. */
export interface ReadinessItem {
  /** Its words: `readiness.<track>.<side>.<key>.what|why`. */
  key: string
  /** Said when one of these fields is said; the first one is where a missing item is mended. */
  fields: readonly string[]
  /** A text shorter than this says too little, in UTF-16 units. */
  minLength?: number
  /** Its part of the whole; the weights of a side need not sum to anything in particular. */
  weight: number
  /** The cause of failed deals it works against. */
  cause: string
}

/** What makes a listing of one side ready, and how that is known. */
export interface Readiness {
  items: readonly ReadinessItem[]
  /** Share of failed deals by cause, in percent; null where nobody has counted. */
  causes: Readonly<Record<string, number | null>>
}
