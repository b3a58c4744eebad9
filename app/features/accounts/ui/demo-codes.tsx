import { useRevalidator } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import type { DemoCode } from '../queries/list-demo-codes.server.ts'

/** What the telephones of the demo logins show, for whoever tries the site. */
export function DemoCodes({ codes }: { codes: DemoCode[] }) {
  const { t } = useT()
  const { revalidate, state } = useRevalidator()
  return (
    <Section
      title={t('accounts.mailbox.codesTitle')}
      lead={t('accounts.mailbox.codesLead')}
      action={
        <Button
          type="button"
          variant="secondary"
          size="small"
          pending={state !== 'idle'}
          onClick={() => void revalidate()}
        >
          {t('accounts.mailbox.refresh')}
        </Button>
      }
    >
      <Table
        caption={t('accounts.mailbox.codesTitle')}
        captionHidden
        rows={codes}
        rowKey={({ email }) => email}
        columns={[
          {
            key: 'login',
            header: t('accounts.mailbox.login'),
            isRowHeader: true,
            cell: ({ email }) => <span className="wrap-anywhere">{email}</span>,
          },
          {
            key: 'code',
            header: t('accounts.mailbox.code'),
            cell: ({ code, counts }) =>
              counts ? <span className="font-mono text-lead">{code}</span> : t('accounts.mailbox.codeWait'),
          },
        ]}
      />
    </Section>
  )
}
