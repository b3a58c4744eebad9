import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { Table } from '#app/ui/table.tsx'
import type { ClientListItem } from '../queries/list-clients.server.ts'

/** The clients of a bank or chamber. */
export function ClientList({ items }: { items: readonly ClientListItem[] }) {
  const { t, dynamic, locale } = useT()
  return (
    <Table
      caption={t('referrers.list.caption')}
      captionHidden
      rows={[...items]}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('referrers.list.name'),
          isRowHeader: true,
          cell: ({ id, name }) => <Link to={`/clients/${id}`}>{name ?? t('referrers.list.endedName')}</Link>,
        },
        {
          key: 'state',
          header: t('referrers.list.state'),
          cell: ({ endedAt, endReason, verificationStatus }) => (
            <div className="flex flex-wrap gap-2">
              <StatusBadge tone={endedAt ? 'neutral' : 'active'}>
                {endedAt ? dynamic(`referrers.list.ended.${endReason ?? 'withdrawn'}`) : t('referrers.list.running')}
              </StatusBadge>
              {verificationStatus && (
                <StatusBadge tone={verificationStatus === 'verified' ? 'success' : 'neutral'}>
                  {t(`participants.verification.${verificationStatus}`)}
                </StatusBadge>
              )}
            </div>
          ),
        },
        {
          key: 'consent',
          header: t('referrers.list.consent'),
          cell: ({ consentBy, consentOn }) =>
            t('referrers.list.consentValue', { by: consentBy, on: formatDate(consentOn, locale) }),
        },
      ]}
    />
  )
}
