import { Form, Link } from '@remix-run/react'
import { formatDate, formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { Table } from '#app/ui/table.tsx'
import type { ApplicationsPage } from '../queries/list-applications.server.ts'
import { waiverViews } from '../waiver-views.ts'
import { StateBadge } from './state-badge.tsx'

type Row = ApplicationsPage['applications'][number]

function useColumns() {
  const { t, locale } = useT()
  return [
    {
      key: 'name',
      header: t('waivers.console.name'),
      isRowHeader: true,
      cell: ({ id, name }: Row) => (
        <Link to={`/console/waivers/${id}`} className="link">
          {name}
        </Link>
      ),
    },
    { key: 'state', header: t('waivers.console.state'), cell: ({ state }: Row) => <StateBadge state={state} /> },
    { key: 'at', header: t('waivers.console.at'), cell: ({ at }: Row) => formatDateTime(at, locale) },
    {
      key: 'until',
      header: t('waivers.console.validUntil'),
      cell: ({ validUntil }: Row) => (validUntil ? formatDate(validUntil, locale) : ''),
    },
  ]
}

/** The applications as the operator works through them. */
export function ApplicationList({ page }: { page: ApplicationsPage }) {
  const { t } = useT()
  return (
    <div className="grid gap-6">
      <Form method="get" className="flex flex-wrap items-end gap-4">
        <SelectField
          name="view"
          label={t('waivers.console.view')}
          unmarked
          defaultValue={page.view}
          options={waiverViews.map((value) => ({ value, label: t(`waivers.console.views.${value}`) }))}
        />
        <Button variant="secondary">{t('waivers.console.show')}</Button>
      </Form>
      <Table
        caption={t('waivers.console.title')}
        captionHidden
        rows={page.applications}
        rowKey={({ id }) => id}
        columns={useColumns()}
        empty={<EmptyState title={t('waivers.console.empty')} />}
      />
    </div>
  )
}
