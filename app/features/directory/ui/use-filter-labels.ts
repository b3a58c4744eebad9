import { formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { ActiveFilter } from '../active-filters.ts'
import type { DirectoryQuery } from '../schema.ts'

type Facet = 'track' | 'side' | 'industry' | 'prefecture' | 'municipality'

/** What the filters of a search are called. */
export function useFilterLabels(query: DirectoryQuery) {
  const { t, dynamic, has, locale } = useT()
  const [track] = query.track
  const label = (facet: Facet, value: string): string => {
    switch (facet) {
      case 'track':
        return dynamic(`tracks.${value}.short`)
      case 'side':
        // With one track chosen the side has a name of its own.
        return query.track.length === 1
          ? dynamic(`tracks.${track}.sides.${value}.name`)
          : dynamic(`directory.sides.${value}`)
      case 'industry':
        return dynamic(`industries.${value}`)
      case 'prefecture':
        return dynamic(`prefectures.${value}`)
      case 'municipality':
        return has(`municipalities.${value}`) ? dynamic(`municipalities.${value}`) : value
    }
  }
  const range = (from: number | null, to: number | null, words: (end: number) => string): string => {
    if (from !== null && to !== null) return t('directory.priceBetween', { min: words(from), max: words(to) })
    return from !== null
      ? t('directory.priceFrom', { min: words(from) })
      : t('directory.priceTo', { max: words(to ?? 0) })
  }
  const labelOf = (filter: ActiveFilter): string => {
    if ('from' in filter) {
      const words = (end: number) =>
        filter.kind === 'price' ? formatYenProse(end, locale) : t('directory.employees', { count: end })
      return range(filter.from, filter.to, words)
    }
    return filter.kind === 'q' ? `「${filter.value}」` : label(filter.kind, filter.value)
  }
  return { label, labelOf }
}
