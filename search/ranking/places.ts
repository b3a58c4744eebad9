import { areasIn, isNationwide, onlyWithin } from '../knowledge/areas.ts'
import { prefecturesIn } from '../knowledge/prefectures.ts'
import type { Rankable } from './rankable.ts'
import { rememberReading } from './remember-reading.ts'
import { statements } from './statements.ts'

/** The places a listing speaks of. */
interface Places {
  /** Its seat and every prefecture its text names. */
  readonly named: ReadonlySet<string>
  /** Prefectures of the wider areas its text names. */
  readonly areas: ReadonlySet<string>
  readonly isNationwide: boolean
  /** The only prefectures its text accepts; null: no such limit. */
  readonly only: ReadonlySet<string> | null
}

/** Places of title and text, of the seat and of what is not negotiable. */
export const readPlaces = rememberReading((listing: Rankable): Places => {
  const text = `${listing.title}\n${listing.text}`
  return {
    named: new Set([...(listing.prefecture === null ? [] : [listing.prefecture]), ...prefecturesIn(text)]),
    areas: areasIn(text),
    isNationwide: isNationwide(text),
    only: onlyWithin(statements(listing).constraints, listing.prefecture),
  }
})
