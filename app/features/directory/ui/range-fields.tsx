import { useT } from '#app/i18n/use-t.tsx'
import { useYenReadBack } from '#app/i18n/use-yen-read-back.ts'
import { bandLimits } from '#app/tracks/bands.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import type { DirectoryQuery } from '../schema.ts'

/** An amount from and to, typed as in the forms. */
export function PriceRange({ query }: { query: DirectoryQuery }) {
  const { t } = useT()
  const { priceFrom, priceTo, unread } = query
  const readBack = useYenReadBack(t('common.fields.notYen'))
  const shared = { readBack, inputMode: 'text', grouped: true, unmarked: true } as const
  const ends = [
    { name: 'price_from', label: t('directory.priceAtLeast'), yen: priceFrom, typed: unread.from },
    { name: 'price_to', label: t('directory.priceAtMost'), yen: priceTo, typed: unread.to },
  ]
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-bold">{t('directory.price')}</legend>
      {ends.map(({ name, label, yen, typed }) => (
        <YenField
          key={name}
          {...shared}
          name={name}
          label={label}
          defaultValue={typed ?? (yen === null ? '' : String(yen))}
          {...(typed === null ? {} : { errors: [t('directory.priceUnread')] })}
        />
      ))}
      <p className="text-small text-ink-soft">{t('directory.priceHint')}</p>
    </fieldset>
  )
}

/** The number of people from and to, by the bands listings show. */
export function PeopleRange({ query }: { query: DirectoryQuery }) {
  const { t } = useT()
  const limits = bandLimits('people')
  const option = (value: number) => ({ value: String(value), label: t('directory.employees', { count: value }) })
  const withChosen = (values: readonly number[], chosen: number | null) =>
    [...new Set(chosen === null ? values : [...values, chosen])].sort((a, b) => a - b).map(option)
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-bold">{t('directory.people')}</legend>
      <SelectField
        name="people_from"
        label={t('directory.peopleAtLeast')}
        emptyLabel={t('directory.noMatter')}
        options={withChosen(limits, query.peopleFrom)}
        defaultValue={query.peopleFrom === null ? '' : String(query.peopleFrom)}
        unmarked
      />
      <SelectField
        name="people_to"
        label={t('directory.peopleAtMost')}
        emptyLabel={t('directory.noMatter')}
        options={withChosen(
          limits.map((limit) => limit - 1),
          query.peopleTo,
        )}
        defaultValue={query.peopleTo === null ? '' : String(query.peopleTo)}
        unmarked
      />
    </fieldset>
  )
}
