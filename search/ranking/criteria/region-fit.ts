import { prefectureCloseness, prefecturesIn } from '../../knowledge/prefectures.ts'
import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'
import type { Rankable } from '../rankable.ts'

const VALUE = { municipality: 1, same: 0.95, neighbour: 0.6, region: 0.45, far: 0.15 } as const

/**
 * Closeness of the places two listings name: same town, prefecture, neighbouring prefecture, region, far. Places named
 * in the text count too, because many listings work somewhere else than at their seat.
 */
export function regionFit(weight: number): Criterion<'region_fit'> {
  return {
    key: 'region_fit',
    weight,
    isWish: true,
    value(self, other) {
      const town = self.municipality
      if (town !== null && town === other.municipality && self.prefecture === other.prefecture) {
        return { value: VALUE.municipality, evidence: { kind: 'region', closeness: 'municipality', prefecture: town } }
      }
      let best: { closeness: keyof typeof VALUE; prefecture: string } | undefined
      for (const mine of placesOf(self)) {
        for (const prefecture of placesOf(other)) {
          const closeness = prefectureCloseness(mine, prefecture)
          if (closeness && (!best || VALUE[closeness] > VALUE[best.closeness])) best = { closeness, prefecture }
        }
      }
      return best ? { value: VALUE[best.closeness], evidence: { kind: 'region', ...best } } : UNKNOWN
    },
  }
}

const remembered = new WeakMap<Rankable, ReadonlySet<string>>()

function placesOf(listing: Rankable): ReadonlySet<string> {
  const known = remembered.get(listing)
  if (known) return known
  const places = new Set([
    ...(listing.prefecture === null ? [] : [listing.prefecture]),
    ...(listing.acceptedPrefectures ?? []),
    ...(listing.wantedPrefectures ?? []),
    ...prefecturesIn(listing.title + listing.text),
  ])
  remembered.set(listing, places)
  return places
}
