import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Table } from '#app/ui/table.tsx'
import type { FeeScheduleRow } from '../queries/list-fee-schedules.server.ts'
import { FigureList } from './figure-list.tsx'
import { useFeeWords } from './use-fee-words.ts'

/** Everything that is charged, with what holds today and what is to come. */
export function ScheduleTable({ rows }: { rows: FeeScheduleRow[] }) {
  const { t, locale } = useT()
  const words = useFeeWords()
  return (
    <Table
      caption={t('fees.console.title')}
      captionHidden
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'name',
          header: t('fees.console.schedule'),
          isRowHeader: true,
          cell: ({ key }) => (
            <Link to={`/console/fees/${key}`} className="link">
              {words.schedule(key)}
            </Link>
          ),
        },
        {
          key: 'inForce',
          header: t('fees.console.inForce'),
          cell: ({ inForce }) => inForce && <FigureList figures={inForce.figures} />,
        },
        {
          key: 'since',
          header: t('fees.console.since'),
          cell: ({ inForce }) => inForce && formatDate(inForce.validFrom, locale),
        },
        {
          key: 'coming',
          header: t('fees.console.coming'),
          cell: ({ coming, drafts }) => (
            <>
              {coming.map((day) => (
                <span key={day} className="block">
                  {t('fees.console.from', { date: formatDate(day, locale) })}
                </span>
              ))}
              {drafts > 0 && <span className="block">{t('fees.console.drafts', { count: drafts })}</span>}
              {coming.length + drafts === 0 && t('fees.console.none')}
            </>
          ),
        },
      ]}
    />
  )
}
