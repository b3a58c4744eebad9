import { useT } from '#app/i18n/use-t.tsx'
import { FilterChip } from '#app/ui/filter-chip.tsx'
import { directoryUrl } from '../directory-url.ts'
import type { DirectoryQuery } from '../schema.ts'

interface Chip {
  key: string
  label: string
  to: string
}

function useChips(query: DirectoryQuery): Chip[] {
  const { dynamic } = useT()
  const chips: Chip[] = []
  if (query.q) chips.push({ key: 'q', label: `「${query.q}」`, to: directoryUrl(query, { q: '' }) })
  if (query.track)
    chips.push({
      key: 'track',
      label: dynamic(`tracks.${query.track}.short`),
      to: directoryUrl(query, { track: null }),
    })
  if (query.side)
    chips.push({
      key: 'side',
      label: dynamic(`directory.sides.${query.side}`),
      to: directoryUrl(query, { side: null }),
    })
  for (const [name, texts] of [
    ['industry', 'industries'],
    ['prefecture', 'prefectures'],
  ] as const)
    for (const value of query[name])
      chips.push({
        key: `${name}:${value}`,
        label: dynamic(`${texts}.${value}`),
        to: directoryUrl(query, { [name]: query[name].filter((other) => other !== value) }),
      })
  return chips
}

/** What the list is narrowed by, each to be taken off by itself. */
export function ActiveFilters({ query }: { query: DirectoryQuery }) {
  const { t } = useT()
  const chips = useChips(query)
  if (chips.length === 0) return null
  return (
    <ul aria-label={t('directory.activeFilters')} className="flex flex-wrap gap-2">
      {chips.map(({ key, label, to }) => (
        <li key={key}>
          <FilterChip to={to} removeLabel={t('directory.removeFilter')}>
            {label}
          </FilterChip>
        </li>
      ))}
    </ul>
  )
}
