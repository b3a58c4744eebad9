import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { formatDate, formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import type { BookingsPage } from '../queries/get-bookings.server.ts'
import { ExhibitionFacts } from './exhibition-facts.tsx'
import { PlaceBadge, VisitBadge } from './state-badges.tsx'

function Exhibitions({ exhibitions }: Pick<BookingsPage, 'exhibitions'>) {
  const { t, locale } = useT()
  return (
    <Section title={t('bookings.exhibitions.title')}>
      {exhibitions.length === 0 ? (
        <EmptyState title={t('bookings.exhibitions.none')} />
      ) : (
        <ul className="grid gap-4">
          {exhibitions.map((exhibition) => (
            <Card as="li" key={exhibition.id} className="grid gap-4">
              <h3>
                <Link to={`/bookings/exhibitions/${exhibition.id}`} className="link touch">
                  {exhibition.name[locale]}
                </Link>
              </h3>
              <ExhibitionFacts exhibition={exhibition} left={exhibition.left} />
              <div>
                {exhibition.isOpen ? (
                  <ButtonLink to={`/bookings/exhibitions/${exhibition.id}`} variant="secondary">
                    {t('bookings.exhibitions.see')}
                    <span className="sr-only">{exhibition.name[locale]}</span>
                  </ButtonLink>
                ) : (
                  <p>{t('bookings.exhibitions.closed')}</p>
                )}
              </div>
            </Card>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Visits({ visitPrice }: Pick<BookingsPage, 'visitPrice'>) {
  const { t, locale } = useT()
  return (
    <Section title={t('bookings.visit.title')} lead={t('bookings.visit.lead')}>
      <div className="grid gap-4">
        <p className="measure phrase">
          {t('bookings.visit.price', {
            visit: formatYenProse(visitPrice.visitYen, locale),
            percent: visitPrice.travelPercent,
          })}{' '}
          {t('bookings.visit.priceNote')}
        </p>
        <div>
          <ButtonLink to="/bookings/visits/new" variant="secondary">
            {t('bookings.visit.ask')}
          </ButtonLink>
        </div>
      </div>
    </Section>
  )
}

interface Mine {
  id: string
  to: string
  name: string
  /** Typed by a member. */
  words: string | null
  day: string | null
  badge: ReactNode
}

function useMine({ places, visits }: Pick<BookingsPage, 'places' | 'visits'>): Mine[] {
  const { t, locale } = useT()
  return [
    ...places.map(({ id, name, startsOn, state }) => ({
      ...{ id, to: `/bookings/places/${id}`, name: name[locale], words: null },
      ...{ day: startsOn, badge: <PlaceBadge state={state} /> },
    })),
    ...visits.map(({ id, topic, visitOn, state }) => ({
      ...{ id, to: `/bookings/visits/${id}`, name: t('bookings.visit.title'), words: topic },
      ...{ day: visitOn, badge: <VisitBadge state={state} /> },
    })),
  ]
}

function Own(page: Pick<BookingsPage, 'places' | 'visits'>) {
  const { t, locale } = useT()
  return (
    <Section title={t('bookings.mine.title')}>
      <Table
        caption={t('bookings.mine.title')}
        captionHidden
        rows={useMine(page)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('bookings.mine.none')} />}
        columns={[
          {
            key: 'what',
            header: t('bookings.mine.what'),
            isRowHeader: true,
            cell: ({ to, name, words }) => (
              <>
                <Link to={to} className="link touch">
                  {name}
                </Link>
                {words && (
                  <span className="line-clamp-2 text-small text-ink-soft" data-user-text>
                    {words}
                  </span>
                )}
              </>
            ),
          },
          {
            key: 'day',
            header: t('bookings.mine.day'),
            cell: ({ day }) => (day ? formatDate(day, locale) : t('payments.record.none')),
          },
          { key: 'state', header: t('bookings.mine.state'), cell: ({ badge }) => badge },
        ]}
      />
    </Section>
  )
}

/** What can be booked, and what has been. */
export function BookingsView({ page }: { page: BookingsPage }) {
  return (
    <>
      <Exhibitions exhibitions={page.exhibitions} />
      <Visits visitPrice={page.visitPrice} />
      <Own places={page.places} visits={page.visits} />
    </>
  )
}
