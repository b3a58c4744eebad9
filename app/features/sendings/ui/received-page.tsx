import { Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { QuotedText } from '#app/features/introductions/ui/quoted-text.tsx'
import { FieldList } from '#app/features/listings/ui/field-list.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { MatchCard } from '#app/ui/match-card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { ReceivedLine, ReceivedSending } from '../queries/get-received.server.ts'
import { DeclineSending } from './decline-sending.tsx'

/** Listings a navigator or the operator has sent to the reader. */
export function ReceivedListPage({ lines }: { lines: ReceivedLine[] }) {
  const { t, dynamic, locale } = useT()
  return (
    <Page>
      <PageHeader title={t('sendings.receivedTitle')} lead={t('sendings.receivedLead')} />
      {lines.length === 0 ? (
        <EmptyState title={t('sendings.receivedEmpty')} />
      ) : (
        <ul className="grid gap-4">
          {lines.map((line) => (
            <li key={line.id}>
              <MatchCard
                level={2}
                title={line.title}
                to={`/introductions/sent/${line.id}`}
                tags={<TrackTag track={line.track} label={dynamic(`tracks.${line.track}.short`)} />}
                meta={formatDate(line.sentAt, locale)}
              >
                <p className="text-small text-ink-soft">
                  {t(line.isAnswered ? 'sendings.answered' : 'sendings.unanswered')} {line.myTitle}
                </p>
              </MatchCard>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

/** One of them: what it says, what the sender wrote, and the answer. */
export function ReceivedPage({ sending, answer }: { sending: ReceivedSending; answer: FormAnswer | undefined }) {
  const { t, dynamic, locale } = useT()
  const { listing, mine, note, sentAt, canAct } = sending
  return (
    <Page>
      <PageHeader
        title={listing.title}
        eyebrow={t('sendings.receivedAt', { date: formatDate(sentAt, locale) })}
        tags={<TrackTag track={listing.track} label={dynamic(`tracks.${listing.track}.name`)} />}
      />
      {sending.answer && <Notice>{t(`sendings.myAnswer.${sending.answer}`)}</Notice>}
      <Section title={t('sendings.noteTitle')}>
        <QuotedText>{note}</QuotedText>
      </Section>
      <Section title={t('introductions.view.theirListing')}>
        <FieldList track={listing.track} side={listing.side} fields={listing.fields} />
      </Section>
      <Section title={t('introductions.view.myListing')}>
        <Link to={`/listings/${mine.id}`}>{mine.title}</Link>
      </Section>
      {canAct && sending.answer === null && (
        <div className="grid gap-6">
          <div>
            <ButtonLink to={`/introductions/new?from=${mine.id}&to=${listing.id}`}>{t('sendings.ask')}</ButtonLink>
          </div>
          <DeclineSending answer={answer} />
        </div>
      )}
    </Page>
  )
}
