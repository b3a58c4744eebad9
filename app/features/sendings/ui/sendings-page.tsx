import { Link } from '@remix-run/react'
import { DeskTabs } from '#app/features/navigators/ui/desk-tabs.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import { Table } from '#app/ui/table.tsx'
import type { SentListing } from '../queries/list-sendings.server.ts'

const tones: Record<SentListing['recipients'][number]['answer'], StatusTone> = {
  asked: 'success',
  declined: 'neutral',
  opened: 'active',
  unopened: 'waiting',
}

function Sent({ sending }: { sending: SentListing }) {
  const { t, dynamic, locale } = useT()
  const { listing, sentAt, recipients } = sending
  return (
    <Section
      title={listing.title}
      lead={t('sendings.sentAt', { date: formatDate(sentAt, locale), count: recipients.length })}
      action={<Link to={`/listings/${listing.id}`}>{t('introductions.view.toListing')}</Link>}
    >
      <Table
        caption={t('sendings.answers')}
        captionHidden
        rows={recipients}
        rowKey={({ id }) => id}
        columns={[
          { key: 'to', header: t('sendings.to'), isRowHeader: true, cell: ({ title }) => title },
          {
            key: 'answer',
            header: t('sendings.answer'),
            cell: ({ answer, reason }) => (
              <span className="grid justify-items-start gap-1">
                <StatusBadge tone={tones[answer]}>{t(`sendings.answerOf.${answer}`)}</StatusBadge>
                {reason && (
                  <span className="text-small">{dynamic(`introductions.declineReasons.${reason}.label`)}</span>
                )}
              </span>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** What was sent, and what became of it. */
export function SendingsPage({ sendings, isNavigator }: { sendings: SentListing[]; isNavigator: boolean }) {
  const { t } = useT()
  return (
    <Page>
      {isNavigator && <DeskTabs current="sendings" />}
      <PageHeader title={t('sendings.title')} lead={t('sendings.lead')} />
      {sendings.length === 0 ? (
        <EmptyState
          title={t('sendings.empty')}
          action={<ButtonLink to="/desk/unmade">{t('introductions.desk.unmade')}</ButtonLink>}
        >
          {t('sendings.emptyText')}
        </EmptyState>
      ) : (
        sendings.map((sending) => <Sent key={sending.id} sending={sending} />)
      )}
    </Page>
  )
}
