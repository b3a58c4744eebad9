import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import type { OwnWaiver } from '../queries/list-own-waivers.server.ts'
import { StandingBadge } from './standing-badge.tsx'

/** Each business of the reader, and where it stands with the waiver. */
export function WaiverList({ waivers }: { waivers: OwnWaiver[] }) {
  const { t } = useT()
  return (
    <Table
      caption={t('waivers.listTitle')}
      rows={waivers}
      rowKey={({ participantId }) => participantId}
      columns={[
        {
          key: 'name',
          header: t('waivers.name'),
          isRowHeader: true,
          cell: ({ participantId, name }) => (
            <Link to={`/waivers/${participantId}`} className="link touch">
              {name}
            </Link>
          ),
        },
        { key: 'state', header: t('waivers.state'), cell: ({ standing }) => <StandingBadge standing={standing} /> },
      ]}
      empty={
        <EmptyState
          title={t('waivers.none')}
          action={<ButtonLink to="/participants/new">{t('waivers.register')}</ButtonLink>}
        >
          {t('waivers.noneText')}
        </EmptyState>
      }
    />
  )
}
