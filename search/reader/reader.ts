/** One listing as it is given to a reader: only what both audiences of a match may see, without ways to contact anybody. */
export interface ReaderListing {
  readonly title: string
  readonly tags: readonly string[]
  readonly text: string
  readonly industry: string | null
  readonly place: string | null
  /** Yen; an open end is null. */
  readonly price: { readonly min: number | null; readonly max: number | null } | null
  readonly employees: number | null
}

/** What is read at once: one offer and one need. No reader ever sees two pairs together. */
export interface ReaderPair {
  readonly track: string
  readonly offer: ReaderListing
  readonly need: ReaderListing
}

export const readerLanguages = ['ja', 'en'] as const
export type ReaderLanguage = (typeof readerLanguages)[number]

/** What a reader made of a pair. */
export interface Reading {
  /** 0..100, in both directions at once. */
  readonly fit: number
  /** At most three short sentences in each language. */
  readonly reasons: Readonly<Record<ReaderLanguage, readonly string[]>>
}

/** The answer says something about this pair: asked again, it would be the same. */
export const lastingFaults = [
  'suspicious_offer',
  'suspicious_need',
  'malformed',
  'refused',
  'unsafe',
  'too_large',
] as const
/** The endpoint is at fault; another time may be better. */
export const passingFaults = ['no_access', 'rejected', 'busy', 'down', 'timeout'] as const

export type LastingFault = (typeof lastingFaults)[number]
export type PassingFault = (typeof passingFaults)[number]

export interface Unread {
  readonly fault: LastingFault | PassingFault
  /** As the endpoint asked for. */
  readonly retryAfterMs?: number
}

export interface ReaderAnswer {
  readonly outcome: Reading | Unread
  /** As the endpoint counted them; 0: surely none; null: not said, so all that was set aside for it may be gone. */
  readonly tokens: number | null
}

/** Judges how well two listings fit. Never throws for what an endpoint or a listing says. */
export interface Reader {
  /** Made of prompt and model: another one reads anew. */
  readonly version: string
  /** More tokens than this one reading of the pair cannot take. */
  mostTokens(pair: ReaderPair): number
  read(pair: ReaderPair): Promise<ReaderAnswer>
}

export const isUnread = (outcome: Reading | Unread): outcome is Unread => 'fault' in outcome

export const isPassing = (fault: Unread['fault']): fault is PassingFault =>
  (passingFaults as readonly string[]).includes(fault)
