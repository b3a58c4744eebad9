import { Link } from '@remix-run/react'
import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { attendances } from '#app/tracks/fee-schedule-type.ts'
import type { BookingDesk } from '../queries/get-booking-desk.server.ts'
import { useDays } from './exhibition-facts.tsx'
import { VisitBadge } from './state-badges.tsx'

function VisitTable({ visits }: Pick<BookingDesk, 'visits'>) {
  const { t, locale } = useT()
  return (
    <Section title={t('bookings.console.visits')}>
      <Table
        caption={t('bookings.console.visits')}
        captionHidden
        rows={visits}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('bookings.console.noVisits')} />}
        columns={[
          {
            key: 'participant',
            header: t('bookings.console.participant'),
            isRowHeader: true,
            cell: ({ id, participant }) => (
              <Link to={`/console/bookings/visits/${id}`} className="link touch">
                <span data-user-text>{participant}</span>
              </Link>
            ),
          },
          { key: 'at', header: t('bookings.console.at'), cell: ({ at }) => formatDateTime(at, locale) },
          {
            key: 'state',
            header: t('bookings.console.state'),
            cell: ({ state }) => <VisitBadge state={state} />,
          },
        ]}
      />
    </Section>
  )
}

/** How many of how many places are taken. */
export function useTaken() {
  const { t } = useT()
  return ({ taken, room }: Pick<BookingDesk['exhibitions'][number], 'taken' | 'room'>) =>
    attendances
      .filter((attendance) => room[attendance] > 0)
      .map((attendance) =>
        t('bookings.console.takenOf', {
          attendance: t(`fees.attendances.${attendance}`),
          taken: taken[attendance],
          room: room[attendance],
        }),
      )
}

function ExhibitionTable({ exhibitions }: Pick<BookingDesk, 'exhibitions'>) {
  const { t, locale } = useT()
  const days = useDays()
  const taken = useTaken()
  return (
    <Section title={t('bookings.console.exhibitions')}>
      <Table
        caption={t('bookings.console.exhibitions')}
        captionHidden
        rows={exhibitions}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('bookings.console.noExhibitions')} />}
        columns={[
          {
            key: 'name',
            header: t('bookings.console.name'),
            isRowHeader: true,
            cell: ({ id, name }) => (
              <Link to={`/console/bookings/exhibitions/${id}`} className="link touch">
                {name[locale]}
              </Link>
            ),
          },
          { key: 'days', header: t('bookings.console.days'), cell: (row) => days(row) },
          {
            key: 'taken',
            header: t('bookings.console.taken'),
            cell: (row) => (
              <ul>
                {taken(row).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** What the operator arranges. */
export function BookingDeskView({ desk }: { desk: BookingDesk }) {
  return (
    <>
      <VisitTable visits={desk.visits} />
      <ExhibitionTable exhibitions={desk.exhibitions} />
    </>
  )
}
