import { prefectureCloseness } from '../../knowledge/prefectures.ts'
import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'
import { readPlaces } from '../places.ts'
import type { Rankable } from '../rankable.ts'

const VALUE = {
  municipality: 1,
  same: 0.95,
  area: 0.7,
  neighbour: 0.6,
  nationwide: 0.5,
  region: 0.45,
  far: 0.15,
} as const

interface Place {
  readonly closeness: keyof typeof VALUE
  readonly prefecture: string
}

/**
 * Closeness of the places two listings name: same town, prefecture, an area one of them names (関東, 東京近郊),
 * neighbouring prefecture, region, far; and that place does not matter. Places named in the text count too, because
 * many listings work somewhere else than at their seat.
 */
export function regionFit(weight: number): Criterion<'region_fit'> {
  return {
    key: 'region_fit',
    weight,
    isWish: true,
    value(self, other) {
      const best = sameTown(self, other) ?? closest(self, other)
      return best ? { value: VALUE[best.closeness], evidence: { kind: 'region', ...best } } : UNKNOWN
    },
  }
}

function sameTown(self: Rankable, other: Rankable): Place | undefined {
  const town = self.municipality
  if (town === null || town !== other.municipality || self.prefecture !== other.prefecture) return undefined
  return { closeness: 'municipality', prefecture: town }
}

function closest(self: Rankable, other: Rankable): Place | undefined {
  let best: Place | undefined
  const consider = (place: Place): void => {
    if (!best || VALUE[place.closeness] > VALUE[best.closeness]) best = place
  }
  const mine = readPlaces(self)
  const theirs = readPlaces(other)
  for (const from of allOf(self)) {
    for (const prefecture of allOf(other)) {
      const closeness = prefectureCloseness(from, prefecture)
      if (closeness) consider({ closeness, prefecture })
    }
  }
  for (const prefecture of theirs.named) if (mine.areas.has(prefecture)) consider({ closeness: 'area', prefecture })
  for (const prefecture of mine.named) if (theirs.areas.has(prefecture)) consider({ closeness: 'area', prefecture })
  const where = other.prefecture ?? self.prefecture
  if (where && (mine.isNationwide || theirs.isNationwide)) consider({ closeness: 'nationwide', prefecture: where })
  return best
}

const known = new WeakMap<Rankable, ReadonlySet<string>>()

function allOf(listing: Rankable): ReadonlySet<string> {
  const { acceptedPrefectures = [], wantedPrefectures = [] } = listing
  const all =
    known.get(listing) ?? new Set([...readPlaces(listing).named, ...acceptedPrefectures, ...wantedPrefectures])
  known.set(listing, all)
  return all
}
