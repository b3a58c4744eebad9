import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { Section } from '#app/ui/section.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { ClientListing, ClientPage } from '../../queries/get-client.server.ts'
import { ListingStatusBadge } from '../listing-status.tsx'

function Row({ listing }: { listing: ClientListing }) {
  const { t, dynamic, locale } = useT()
  const { id, track, side, status, title, updatedAt } = listing
  return (
    <Card as="li" className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
      <div className="grid min-w-0 flex-[1_1_20rem] gap-2">
        <div className="flex flex-wrap gap-2">
          <TrackTag track={track} label={dynamic(`tracks.${track}.sides.${side}.name`)} />
          <ListingStatusBadge status={status} />
        </div>
        <h3 className="text-h3">
          <Link to={`/listings/${id}`} className="link wrap-anywhere">
            {title === '' ? t('referrers.page.untitled') : title}
          </Link>
        </h3>
        <p className="text-small text-ink-soft">
          {t('listings.mine.updated', { date: formatDate(updatedAt, locale) })}
        </p>
      </div>
      {status !== 'closed' && (
        <ButtonLink to={`/listings/${id}/edit`} variant="secondary">
          {t('referrers.page.editListing')}
        </ButtonLink>
      )}
    </Card>
  )
}

/** A client's listings, and the kinds that can be begun. */
export function ClientListings({ client }: { client: NonNullable<ClientPage['client']> }) {
  const { t, dynamic } = useT()
  return (
    <Section title={t('referrers.page.listings')}>
      {client.listings.length === 0 ? (
        <p>{t('referrers.page.noListings')}</p>
      ) : (
        <ul className="grid gap-4">
          {client.listings.map((listing) => (
            <Row key={listing.id} listing={listing} />
          ))}
        </ul>
      )}
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        {client.sides.map(({ track, side }) => (
          <li key={`${track}.${side}`}>
            <Link to={`/listings/new/${track}/${side}?participant=${client.participantId}`}>
              {t('referrers.page.newListing', { side: dynamic(`tracks.${track}.sides.${side}.name`) })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
