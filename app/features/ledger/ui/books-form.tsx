import { Form, Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { booksQuery } from '../books-search.ts'
import type { Books } from '../queries/get-books.server.ts'

/** Days, and the deal whose statement is wanted. */
export function BooksForm({ typed, faults }: Pick<Books, 'typed' | 'faults'>) {
  const { t } = useT()
  const field = (name: 'from' | 'to' | 'about') => ({
    name,
    label: t(`ledger.search.${name}`),
    unmarked: true,
    defaultValue: typed[name],
    errors: faults.includes(name) ? [t(`ledger.search.faults.${name}`)] : [],
  })
  return (
    <Form method="get" className="grid gap-4" key={booksQuery(typed)}>
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <DateField {...field('from')} />
        <DateField {...field('to')} />
        <TextField {...field('about')} hint={t('ledger.search.aboutHint')} />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button variant="secondary">{t('ledger.search.submit')}</Button>
        <Link to="/console/ledger" className="link touch">
          {t('ledger.search.clear')}
        </Link>
      </div>
    </Form>
  )
}
