import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { NextAction } from '#app/ui/next-action.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { HomePage } from '../queries/get-home.server.ts'

/** At most three things to do, each with one button. */
export function NextActions({ actions }: Pick<HomePage, 'actions'>) {
  const { t } = useT()
  return (
    <Section title={t('home.nextTitle')}>
      {actions.length === 0 ? (
        <EmptyState title={t('home.nothingTitle')}>{t('home.nothingText')}</EmptyState>
      ) : (
        <ul className="grid gap-4">
          {actions.map(({ kind, to, count, title = '', isDecision }, at) => (
            <li key={kind}>
              <NextAction
                title={t(`home.actions.${kind}.title`, { count, title })}
                decision={isDecision}
                action={
                  <ButtonLink to={to} variant={at === 0 ? 'primary' : 'secondary'}>
                    {t(`home.actions.${kind}.button`)}
                  </ButtonLink>
                }
              >
                {t(`home.actions.${kind}.text`, { count, title })}
              </NextAction>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const LISTING_TONES: Record<HomePage['listings'][number]['status'], StatusTone> = {
  draft: 'neutral',
  in_review: 'waiting',
  published: 'success',
  paused: 'neutral',
  matched: 'success',
  rejected: 'warning',
  closed: 'neutral',
}

/** The member's own listings with their state. */
export function MyListings({ listings }: Pick<HomePage, 'listings'>) {
  const { t, dynamic } = useT()
  if (listings.length === 0) return null
  return (
    <Section
      title={t('home.listingsTitle')}
      action={
        <Link to="/listings/mine" className="link touch">
          {t('home.listingsAll')}
        </Link>
      }
    >
      <ul className="grid gap-3">
        {listings.map(({ id, title, track, status }) => (
          <Card as="li" key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <div className="grid min-w-0 gap-2">
              <div className="flex flex-wrap items-center gap-2">
                <TrackTag track={track} label={dynamic(`tracks.${track}.short`)} />
                <StatusBadge tone={LISTING_TONES[status]}>{dynamic(`listings.statuses.${status}.name`)}</StatusBadge>
              </div>
              <Link to={`/listings/${id}`} className="link touch">
                {title}
              </Link>
            </div>
            {status === 'published' && (
              <ButtonLink to={`/listings/${id}/matches`} variant="secondary" size="small">
                {t('home.matches')}
              </ButtonLink>
            )}
          </Card>
        ))}
      </ul>
    </Section>
  )
}

/** Deals under way, with whose turn it is. */
export function MyDeals({ deals }: Pick<HomePage, 'deals'>) {
  const { t, dynamic } = useT()
  if (deals.length === 0) return null
  return (
    <Section
      title={t('home.dealsTitle')}
      action={
        <Link to="/deals" className="link touch">
          {t('home.dealsAll')}
        </Link>
      }
    >
      <ul className="grid gap-3">
        {deals.map(({ id, track, state, names, title, turn }) => (
          <Card as="li" key={id} className="grid gap-2">
            <div className="flex flex-wrap items-center gap-2">
              <TrackTag track={track} label={dynamic(`tracks.${track}.short`)} />
              <StatusBadge tone={turn === 'mine' || turn === 'both' ? 'decision' : 'waiting'}>
                {turn === 'mine' || turn === 'both' ? t('home.yourTurn') : t('home.theirTurn')}
              </StatusBadge>
            </div>
            <Link to={`/deals/${id}`} className="link touch">
              {names.join(' / ')}
            </Link>
            <p className="text-small text-ink-soft">
              {title} ・ {dynamic(`tracks.${track}.states.${state}.name`)}
            </p>
          </Card>
        ))}
      </ul>
    </Section>
  )
}

/** What else a member can ask for. */
export function MoreToAskFor() {
  const { t } = useT()
  return (
    <Section title={t('home.moreTitle')}>
      <ul className="grid gap-3 md:grid-cols-2">
        {(['bookings', 'payments'] as const).map((room) => (
          <Card as="li" key={room} tone="quiet" className="grid content-start gap-1">
            <Link to={`/${room}`} className="link touch">
              {t(room === 'bookings' ? 'bookings.title' : 'billing.list.title')}
            </Link>
            <p className="phrase text-small text-ink-soft">{t(`home.more.${room}`)}</p>
          </Card>
        ))}
      </ul>
    </Section>
  )
}

/** As what the member takes part. */
export function MyParticipants({ participants }: Pick<HomePage, 'participants'>) {
  const { t, dynamic } = useT()
  if (participants.length === 0) return null
  return (
    <Section
      title={t('home.participantsTitle')}
      action={
        <Link to="/participants/new" className="link touch">
          {t('home.addParticipant')}
        </Link>
      }
    >
      <ul className="grid gap-3 md:grid-cols-2">
        {participants.map(({ id, name, kinds, verificationStatus }) => (
          <Card as="li" key={id} tone="quiet" className="grid content-start gap-1">
            <Link to={`/participants/${id}`} className="link touch">
              {name}
            </Link>
            <p className="text-small">{kinds.map((kind) => dynamic(`participants.kinds.${kind}`)).join(' / ')}</p>
            {verificationStatus === 'pending' && <p className="text-small text-ink-soft">{t('home.pending')}</p>}
          </Card>
        ))}
      </ul>
    </Section>
  )
}
