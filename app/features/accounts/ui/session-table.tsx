import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { Table } from '#app/ui/table.tsx'
import { Time } from '#app/ui/time.tsx'
import type { AccountView } from '../queries/get-account.server.ts'
import { ButtonForm } from './button-form.tsx'

type SessionRow = AccountView['sessions'][number]

/** Where the member is signed in, with a button for each other place. */
export function SessionTable({ sessions }: { sessions: SessionRow[] }) {
  const { t, locale } = useT()
  const deviceOf = ({ browser, system }: SessionRow) =>
    [browser, system].filter(Boolean).join(locale === 'ja' ? '・' : ', ') || t('accounts.account.unknownDevice')
  return (
    <Table
      caption={t('accounts.account.sessionsTitle')}
      captionHidden
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        { key: 'device', header: t('accounts.account.device'), isRowHeader: true, cell: deviceOf },
        {
          key: 'address',
          header: t('accounts.account.address'),
          cell: ({ ipAddress }) => ipAddress ?? t('common.notSaid'),
        },
        {
          key: 'seen',
          header: t('accounts.account.lastSeenAt'),
          cell: ({ lastSeenAt }) => <Time at={lastSeenAt} text={formatDateTime(lastSeenAt, locale)} />,
        },
        {
          key: 'action',
          header: t('accounts.account.action'),
          cell: (session) =>
            session.isCurrent ? (
              <StatusBadge tone="success">{t('accounts.account.thisDevice')}</StatusBadge>
            ) : (
              <ButtonForm
                intent="endSession"
                field={{ name: 'sessionId', value: session.id }}
                variant="secondary"
                size="small"
                aria-label={t('accounts.account.endSessionLabel', { device: deviceOf(session) })}
              >
                {t('accounts.account.endSession')}
              </ButtonForm>
            ),
        },
      ]}
    />
  )
}
