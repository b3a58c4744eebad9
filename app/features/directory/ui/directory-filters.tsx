import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import type { TextKey } from '#app/i18n/text-key.ts'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import type { DirectoryPage } from '../queries/search-directory.server.ts'
import { FacetGroup } from './facet-group.tsx'
import { PeopleRange, PriceRange } from './range-fields.tsx'
import { SearchBox } from './search-box.tsx'
import { useFilterLabels } from './use-filter-labels.ts'

const SORTS = ['relevance', 'newest', 'price_low', 'price_high'] as const

function Facets({ page: { query, facets } }: { page: DirectoryPage }) {
  const { t } = useT()
  const { label } = useFilterLabels(query)
  const names = ['track', 'side', 'industry', 'prefecture'] as const
  const groups =
    query.prefecture.length > 0 || query.municipality.length > 0 ? [...names, 'municipality' as const] : names
  return groups.map((name) => (
    <FacetGroup
      key={name}
      name={name}
      legend={t(`directory.${name}`)}
      counts={facets[name]}
      chosen={query[name]}
      label={(value) => label(name, value)}
    />
  ))
}

/**
 * Keyword, facets and ranges as one form that works by itself; the page's address is its state. What was chosen is shown
 * anew when the address changes, the buttons stay, and with them the focus.
 */
export function DirectoryFilters({ page, children }: { page: DirectoryPage; children: ReactNode }) {
  const { t } = useT()
  const { query } = page
  const state = JSON.stringify(query)
  const isUnread = query.unread.from !== null || query.unread.to !== null
  return (
    <div className="grid items-start gap-x-10 gap-y-6 *:min-w-0 lg:grid-cols-[17rem_minmax(0,1fr)]">
      <Form method="get" action="/listings" role="search" className="contents">
        <div className="flex flex-wrap items-end gap-4 lg:col-span-2">
          <SearchBox key={query.q} words={query.q} />
          <Button icon="search">{t('directory.search')}</Button>
        </div>
        <Disclosure summary={t('directory.filters')} open={isUnread} className="fold-narrow lg:border-0">
          <div className="grid gap-6 pt-2">
            <div key={state} className="grid gap-6">
              <SelectField
                name="sort"
                label={t('directory.sort')}
                options={SORTS.map((value) => ({ value, label: t(`directory.sorts.${value}` satisfies TextKey) }))}
                defaultValue={query.sort}
                unmarked
              />
              <Facets page={page} />
              <PriceRange query={query} />
              <PeopleRange query={query} />
            </div>
            <div>
              <Button variant="secondary">{t('directory.apply')}</Button>
            </div>
          </div>
        </Disclosure>
      </Form>
      {children}
    </div>
  )
}
