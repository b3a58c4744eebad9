import type { FieldValue } from '../field.ts'
import type { ListingSide, TrackKey } from '../track-definition.ts'

/** What an owner says of the own work elsewhere than in the listing. */
export interface OwnProfile {
  /** Disciplines of the designer's profile, by option. */
  specialties: readonly string[]
  /** Titles of the pieces of work shown. */
  pieces: readonly string[]
}

/** What a rule is asked about: what members read of a listing, by field key, and the owner's profile where it may be read. */
export interface HintSubject {
  values: Readonly<Record<string, FieldValue | undefined>>
  profile?: OwnProfile | undefined
}

/**
 * Something a listing must say. `in`: the fields that are read, by key.
 * - `says`: one of the words, and none of `unless` behind it in the same sentence
 * - `together`: a word of both lists in one sentence, not far from each other, and none of `unless`
 * - `agedOwner`: that who runs the firm is at least so old
 * - `isNot`: a field does not hold this option
 * - `shows`: the owner's profile shows work of that kind; true only where the profile may be read
 */
export type Condition =
  | { kind: 'says'; in: readonly string[]; words: readonly string[]; unless?: readonly string[] }
  | {
      kind: 'together'
      in: readonly string[]
      things: readonly string[]
      states: readonly string[]
      unless?: readonly string[]
    }
  | { kind: 'agedOwner'; in: readonly string[]; from: number }
  | { kind: 'isNot'; field: string; option: string }
  | { kind: 'shows' }

/** One end of a rule: listings of a track and side that meet all of these. */
export interface HintEnd {
  track: TrackKey
  side: ListingSide
  /** Each group must be met by one of its conditions. */
  when: readonly (readonly Condition[])[]
}

/** What a listing of one track could do with another track. */
export interface CrossTrackRule {
  /** Its words: `unmade.rules.<key>`. */
  key: string
  from: HintEnd
  /** Who stands over there. Without `relation` any listing that meets the conditions. */
  to: HintEnd
  /**
   * `solves`: what is said over there must answer, by the lexicon, what is named here close to a word of trouble.
   * `alone`: the hint is about one listing, nobody over there is looked for.
   */
  relation?:
    | {
        kind: 'solves'
        problemsIn: readonly string[]
        troubles: readonly string[]
        /** What the listing over there is about. */
        answersIn: readonly string[]
      }
    | { kind: 'alone' }
  /**
   * Where the owner of a listing at this end is led to: the listings over there, or the form for posting to them. Owners over
   * there are always led to the listings of this end.
   */
  leadsTo: 'directory' | 'posting'
}

/** What gave a rule away on one side. */
export interface Grounds {
  words: readonly string[]
  source: 'listing' | 'profile'
}
