import { Form, Link } from '@remix-run/react'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import { documentKinds, type DocumentSearch, searchQuery } from '../document-search.ts'
import type { DocumentsPage } from '../queries/search-documents.server.ts'

/** Days, amounts and counterparty, searched by together. */
export function DocumentSearchForm({ typed, faults }: Pick<DocumentsPage, 'typed' | 'faults'>) {
  const { t } = useT()
  const errorText = useErrorText()
  const field = (name: Exclude<keyof DocumentSearch, 'kind'>) => ({
    name,
    label: t(`invoices.search.${name}`),
    unmarked: true,
    defaultValue: typed[name],
    errors: faults.filter((fault) => fault.field === name).map(({ fault }) => errorText(fault)),
  })
  const kinds = documentKinds.map((value) => ({ value, label: t(`invoices.kinds.${value}`) }))
  return (
    <Form method="get" className="grid gap-4" key={searchQuery(typed)}>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <DateField {...field('from')} />
        <DateField {...field('to')} />
        <SelectField
          name="kind"
          label={t('invoices.search.kind')}
          unmarked
          defaultValue={typed.kind}
          options={[{ value: '', label: t('invoices.search.anyKind') }, ...kinds]}
        />
        <YenField {...field('min')} inputMode="text" />
        <YenField {...field('max')} inputMode="text" />
        <TextField {...field('name')} />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button variant="secondary">{t('invoices.search.submit')}</Button>
        <Link to="/console/documents" className="link touch">
          {t('invoices.search.clear')}
        </Link>
      </div>
    </Form>
  )
}
