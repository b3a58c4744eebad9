import type { ListingSide } from '../document.ts'

/** A listing as the ranker sees it: only what both audiences of a match may see. */
export interface Rankable {
  readonly id: string
  readonly participantId: string
  readonly track: string
  readonly side: ListingSide
  readonly title: string
  readonly text: string
  readonly tags: readonly string[]
  /** JSIC code, division letter or two digits. */
  readonly industry: string | null
  /** Full name, as in 東京都. */
  readonly prefecture: string | null
  readonly municipality: string | null
  /** What it asks (an offer) or can pay (a need); an open end is null. */
  readonly priceMinYen: number | null
  readonly priceMaxYen: number | null
  readonly employees: number | null
  /** Epoch milliseconds. */
  readonly publishedAt: number
  /** Texts of the fields that say what is sought, what is given and what is not negotiable. */
  readonly wants?: string
  readonly gives?: string
  readonly constraints?: string
  /** What sort of thing or party it is; see `kinds` in the kind criterion. */
  readonly kind?: string
  /** Kinds of the counterpart that it would accept; undefined: not said. */
  readonly acceptedKinds?: readonly string[]
  /** Prefectures it would work in; undefined: not said, empty: nationwide. */
  readonly acceptedPrefectures?: readonly string[]
  /** Places and trades it looks for beside its own; it takes others, too. */
  readonly wantedPrefectures?: readonly string[]
  readonly wantedIndustries?: readonly string[]
  /** What it will not be matched with: places, trades (JSIC codes), words anywhere in the other listing. */
  readonly unwantedPrefectures?: readonly string[]
  readonly unwantedIndustries?: readonly string[]
  readonly unwantedWords?: readonly string[]
  /** Size of the counterpart it would accept, in employees. */
  readonly acceptedEmployees?: { readonly min?: number; readonly max?: number }
  /** Epoch milliseconds from when it can start. */
  readonly startsAt?: number
}
