import { Form } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { ContactsPage } from '../queries/list-contacts.server.ts'

const STRENGTHS = ['strong', 'fair', 'weak'] as const
const AGES = ['fresh', 'fading', 'old'] as const

/** Words, trade, strength and age; works without JavaScript. */
export function ContactFilters({ page: { query, industries } }: { page: ContactsPage }) {
  const { t, dynamic } = useT()
  const any = { emptyLabel: t('contacts.filters.any'), unmarked: true }
  return (
    <Form
      method="get"
      aria-label={t('contacts.filters.title')}
      className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-5"
    >
      <TextField
        name="q"
        type="search"
        label={t('contacts.filters.q')}
        unmarked
        defaultValue={query.q ?? ''}
        autoComplete="off"
      />
      <SelectField
        {...any}
        name="industry"
        label={t('contacts.fields.industry')}
        defaultValue={query.industry ?? ''}
        options={industries.map((value) => ({ value, label: dynamic(`industries.${value}`) }))}
      />
      <SelectField
        {...any}
        name="strength"
        label={t('contacts.fields.strength')}
        defaultValue={query.strength ?? ''}
        options={STRENGTHS.map((value) => ({ value, label: t(`contacts.strengths.${value}`) }))}
      />
      <SelectField
        {...any}
        name="age"
        label={t('contacts.filters.age')}
        defaultValue={query.age ?? ''}
        options={AGES.map((value) => ({ value, label: t(`contacts.freshnesses.${value}`) }))}
      />
      <div>
        <Button variant="secondary">{t('contacts.filters.submit')}</Button>
      </div>
    </Form>
  )
}
