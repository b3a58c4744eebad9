import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type {
  EndingCheck,
  WaitingParticipants,
} from '#app/features/verification/queries/list-waiting-participants.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { Tag } from '#app/ui/tag.tsx'

type Row = WaitingParticipants['rows'][number]

function Waiting({ row }: { row: Row }) {
  const { t, locale } = useT()
  const missing = row.missing.map((kind) => t(`verification.kinds.${kind}`)).join(locale === 'ja' ? '、' : ', ')
  return (
    <Card as="li" className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        {row.kinds.map((kind) => (
          <Tag key={kind}>{t(`participants.kinds.${kind}`)}</Tag>
        ))}
        {row.hasDocuments && <StatusBadge tone="active">{t('verification.console.withDocuments')}</StatusBadge>}
      </div>
      <h3 className="wrap-anywhere">{row.name}</h3>
      <p className="text-small text-ink-soft">
        {t('operations.waitingSince', { date: formatDate(row.waitingSince, locale) })}
      </p>
      <p className="text-small">
        {missing ? t('verification.console.missing', { kinds: missing }) : t('verification.console.nothingMissing')}
      </p>
      <div>
        <ButtonLink to={`/console/participants/${row.id}`} variant="secondary">
          {t('verification.console.open')}
        </ButtonLink>
      </div>
    </Card>
  )
}

function Ending({ check }: { check: EndingCheck }) {
  const { t, dynamic, locale } = useT()
  const date = formatDate(check.validUntil, locale)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-3">
      <Link to={`/console/participants/${check.participantId}`} className="link font-bold wrap-anywhere">
        {check.name}
      </Link>
      <span>{dynamic(`verification.kinds.${check.kind}`)}</span>
      <StatusBadge tone={check.isExpired ? 'warning' : 'waiting'}>
        {t(check.isExpired ? 'verification.console.ended' : 'verification.console.endsOn', { date })}
      </StatusBadge>
    </li>
  )
}

/** The participants that wait, each with the way to its page, and the checks of others that end. */
export function WaitingList({ page }: { page: WaitingParticipants }) {
  const { t } = useT()
  return (
    <>
      <Section title={t('verification.console.waiting')}>
        {page.rows.length === 0 ? (
          <EmptyState title={t('operations.nothing')} />
        ) : (
          <ul className="grid gap-5 lg:grid-cols-2">
            {page.rows.map((row) => (
              <Waiting key={row.id} row={row} />
            ))}
          </ul>
        )}
      </Section>
      {page.ending.length > 0 && (
        <Section title={t('verification.console.ending')} lead={t('verification.console.endingLead')}>
          <ul>
            {page.ending.map((check) => (
              <Ending key={`${check.participantId} ${check.kind}`} check={check} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
