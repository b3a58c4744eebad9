import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Money } from '#app/ui/money.tsx'
import { Table } from '#app/ui/table.tsx'
import type { RoyaltyPage } from '../queries/get-royalty-page.server.ts'
import type { StatementView } from '../royalty-view.ts'
import { StandingBadge } from './standing-badge.tsx'

const isToCome = ({ standing }: StatementView): boolean => standing === 'running'

/** What was stated, what is to be stated now, and the next period that runs; those after it are said in a number. */
export function StatementTable({ page, statements }: { page: RoyaltyPage; statements: StatementView[] }) {
  const { t, locale } = useT()
  const coming = statements.filter(isToCome)
  const shown = statements.filter((row) => !isToCome(row) || row === coming[0])
  const mayState = page.viewer.acts.includes('need')
  const amount = (yen: number | undefined) =>
    yen === undefined ? t('royalties.table.none') : <Money yen={yen} locale={locale} as="table" />
  const link = (row: StatementView) => {
    const key = row.stated ? 'read' : mayState && row.standing !== 'running' ? 'make' : null
    const days = { from: formatDate(row.start, locale), to: formatDate(row.end, locale) }
    const words = row.correctsId ? t('royalties.table.correctionOf', days) : t('royalties.table.days', days)
    return key === null ? (
      words
    ) : (
      <Link to={`/deals/${page.dealId}/royalties/${row.id}`} className="link touch">
        {t(`royalties.table.${key}`, { days: words })}
      </Link>
    )
  }
  return (
    <div className="grid gap-3">
      <Table
        caption={t('royalties.table.title')}
        captionHidden
        rows={shown}
        rowKey={({ id }) => id}
        columns={[
          { key: 'period', header: t('royalties.table.period'), isRowHeader: true, cell: link },
          { key: 'due', header: t('royalties.table.due'), cell: ({ dueOn }) => formatDate(dueOn, locale) },
          { key: 'standing', header: t('royalties.table.standing'), cell: (row) => <StandingBadge statement={row} /> },
          {
            key: 'sales',
            header: t('royalties.table.sales'),
            align: 'number',
            cell: ({ stated }) => amount(stated?.salesYen),
          },
          {
            key: 'royalty',
            header: t('royalties.table.royalty'),
            align: 'number',
            cell: ({ stated }) => amount(stated?.royaltyYen),
          },
          {
            key: 'total',
            header: t('royalties.table.total'),
            align: 'number',
            cell: ({ stated }) => amount(stated?.totalYen),
          },
        ]}
      />
      {coming.length > 1 && (
        <p className="text-small text-ink-soft">{t('royalties.table.more', { count: coming.length - 1 })}</p>
      )}
    </div>
  )
}
