import { formatDate, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { WaiverState } from '#prisma/generated/enums.ts'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import type { WaiverPage } from '../queries/get-waiver-page.server.ts'
import { StateBadge } from './state-badge.tsx'

/** What was asked for so far. */
export function WaiverHistory({ history }: Pick<WaiverPage, 'history'>) {
  const { t, locale } = useT()
  if (history.length === 0) return null
  return (
    <Section title={t('waivers.historyTitle')}>
      <Table
        caption={t('waivers.historyTitle')}
        captionHidden
        rows={history}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'at',
            header: t('waivers.history.at'),
            isRowHeader: true,
            cell: ({ at }) => formatDate(at, locale),
          },
          {
            key: 'state',
            header: t('waivers.history.state'),
            cell: ({ state }) => <StateBadge state={state as WaiverState} />,
          },
          {
            key: 'amount',
            header: t('waivers.history.amount'),
            align: 'number',
            cell: ({ upToYen }) => formatYen(upToYen),
          },
          {
            key: 'note',
            header: t('waivers.history.note'),
            cell: ({ note }) => (
              <span className="whitespace-pre-wrap wrap-anywhere" data-user-text>
                {note}
              </span>
            ),
          },
        ]}
      />
    </Section>
  )
}
