import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { ListingStatus } from '#prisma/generated/enums.ts'
import type { MyListing } from '../queries/get-my-listings.server.ts'
import { ListingStatusBadge } from './listing-status.tsx'

const nextPage: Record<ListingStatus, string> = {
  draft: '/edit',
  rejected: '/edit',
  in_review: '',
  published: '/matches',
  paused: '',
  matched: '',
  closed: '',
}

function Row({ id, track, side, status, title, participantName, isAssisted, updatedAt }: MyListing) {
  const { t, dynamic, locale } = useT()
  const isWaiting = status === 'rejected'
  return (
    <Card
      as="li"
      tone={isWaiting ? 'decision' : 'plain'}
      className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4"
    >
      <div className="grid min-w-0 flex-[1_1_20rem] gap-2">
        <div className="flex flex-wrap gap-2">
          <TrackTag track={track} label={dynamic(`tracks.${track}.sides.${side}.name`)} />
          <ListingStatusBadge status={status} />
          {isAssisted && <Tag>{t('referrers.assisted')}</Tag>}
        </div>
        <h2 className="text-h3">
          <Link to={`/listings/${id}`} className="link phrase wrap-anywhere">
            {title}
          </Link>
        </h2>
        <p className="text-small text-ink-soft wrap-anywhere">
          {participantName}
          {locale === 'ja' ? '／' : ' · '}
          <span className="whitespace-nowrap">
            {t('listings.mine.updated', { date: formatDate(updatedAt, locale) })}
          </span>
        </p>
      </div>
      <ButtonLink to={`/listings/${id}${nextPage[status]}`} variant={isWaiting ? 'primary' : 'secondary'}>
        {t(`listings.mine.actions.${status}`)}
      </ButtonLink>
    </Card>
  )
}

/** Own listings, each with its state and the one thing to do next. */
export function MyListings({ items }: { items: readonly MyListing[] }) {
  return (
    <ul className="grid gap-4">
      {items.map((item) => (
        <Row key={item.id} {...item} />
      ))}
    </ul>
  )
}
