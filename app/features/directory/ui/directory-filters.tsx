import { Form } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import type { TextKey } from '#app/i18n/text-key.ts'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { SelectField, type SelectOption } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { FacetCount } from '#search/engine.ts'
import type { DirectoryQuery } from '../schema.ts'
import type { DirectoryPage } from '../queries/search-directory.server.ts'

const SORTS = ['relevance', 'newest', 'price_low', 'price_high'] as const

function options(
  counts: readonly FacetCount[],
  label: (value: string) => string,
  chosen: readonly string[],
): SelectOption[] {
  const known = counts.map(({ value, count }) => ({ value, label: `${label(value)}（${count}）` }))
  const missing = chosen.filter((value) => !counts.some((entry) => entry.value === value))
  return [...known, ...missing.map((value) => ({ value, label: label(value) }))]
}

const isNarrowed = ({ track, side, industry, prefecture, sort }: DirectoryQuery) =>
  track !== null || side !== null || industry.length > 0 || prefecture.length > 0 || sort !== 'relevance'

/** Keyword and facets as one form that works by itself; the page's address is its state. */
export function DirectoryFilters({ page }: { page: DirectoryPage }) {
  const { t, dynamic } = useT()
  const { query, facets } = page
  const one = (value: string | null) => (value === null ? [] : [value])
  const side = (value: string) =>
    query.track ? dynamic(`tracks.${query.track}.sides.${value}.name`) : dynamic(`directory.sides.${value}`)
  const narrowing = [
    { name: 'track', label: (key: string) => dynamic(`tracks.${key}.short`), chosen: one(query.track) },
    { name: 'side', label: side, chosen: one(query.side) },
    { name: 'industry', label: (code: string) => dynamic(`industries.${code}`), chosen: query.industry },
    { name: 'prefecture', label: (name: string) => dynamic(`prefectures.${name}`), chosen: query.prefecture },
  ] as const
  return (
    <Form method="get" action="/listings" role="search" className="grid gap-4" key={JSON.stringify(query)}>
      <TextField
        name="q"
        type="search"
        label={t('directory.keyword')}
        hint={t('directory.keywordHint')}
        defaultValue={query.q}
        maxLength={200}
        unmarked
      />
      <Disclosure summary={t('directory.filters')} open={isNarrowed(query)}>
        <div className="grid gap-4 pt-2 sm:grid-cols-2">
          {narrowing.map(({ name, label, chosen }) => (
            <SelectField
              key={name}
              name={name}
              label={t(`directory.${name}`)}
              emptyLabel={t('directory.all')}
              options={options(facets[name], label, chosen)}
              defaultValue={chosen[0] ?? ''}
              unmarked
            />
          ))}
          <SelectField
            name="sort"
            label={t('directory.sort')}
            options={SORTS.map((value) => ({ value, label: t(`directory.sorts.${value}` satisfies TextKey) }))}
            defaultValue={query.sort}
            unmarked
          />
        </div>
      </Disclosure>
      <div>
        <Button icon="search">{t('directory.search')}</Button>
      </div>
    </Form>
  )
}
