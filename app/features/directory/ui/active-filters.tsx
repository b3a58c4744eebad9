import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { FilterChip } from '#app/ui/filter-chip.tsx'
import { activeFilters } from '../active-filters.ts'
import { directoryUrl } from '../directory-url.ts'
import type { DirectoryQuery } from '../schema.ts'
import { useFilterLabels } from './use-filter-labels.ts'

/** What the list is narrowed by, each to be taken off by itself. */
export function ActiveFilters({ query }: { query: DirectoryQuery }) {
  const { t } = useT()
  const { labelOf } = useFilterLabels(query)
  const filters = activeFilters(query)
  if (filters.length === 0) return null
  return (
    <ul aria-label={t('directory.activeFilters')} className="flex flex-wrap items-center gap-2">
      {filters.map((filter) => (
        <li key={`${filter.kind}:${'value' in filter ? filter.value : ''}`}>
          <FilterChip to={directoryUrl(query, filter.change)} removeLabel={t('directory.removeFilter')}>
            {labelOf(filter)}
          </FilterChip>
        </li>
      ))}
      <li>
        <Link to={directoryUrl(query, { sort: 'relevance' }, '/saved-searches/new')} className="link touch px-2">
          {t('savedSearches.save')}
        </Link>
      </li>
      {filters.length > 1 && (
        <li>
          <Link to="/listings" className="link touch px-2">
            {t('directory.clear')}
          </Link>
        </li>
      )}
    </ul>
  )
}
