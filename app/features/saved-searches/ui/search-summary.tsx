import { activeFilters } from '#app/features/directory/active-filters.ts'
import type { DirectoryQuery } from '#app/features/directory/schema.ts'
import { useFilterLabels } from '#app/features/directory/ui/use-filter-labels.ts'
import { useT } from '#app/i18n/use-t.tsx'

/** A search in one line: its words and what it is narrowed by. */
export function useSearchSummary(query: DirectoryQuery): string {
  const { locale } = useT()
  const { labelOf } = useFilterLabels(query)
  return activeFilters(query)
    .map(labelOf)
    .join(locale === 'ja' ? '／' : ' · ')
}
