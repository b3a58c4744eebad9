import { formatDate, formatDateTime, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Time } from '#app/ui/time.tsx'
import type { VisitPage } from '../queries/get-visit.server.ts'

/** What was asked for, and what has been arranged. */
export function VisitFacts({ page }: { page: VisitPage }) {
  const { t, locale } = useT()
  const words = (key: 'participant' | 'topic' | 'wantedDays' | 'place', text: string) => ({
    key,
    term: t(`bookings.visit.${key}`),
    value: (
      <span className="wrap-anywhere whitespace-pre-line" data-user-text>
        {text}
      </span>
    ),
  })
  const { expert, visitOn, visitTime, bill, payBy, declineNote, state } = page
  const day = visitOn && {
    key: 'day',
    term: t('bookings.visit.day'),
    value: t('bookings.visit.dayAndTime', { day: formatDate(visitOn, locale), time: visitTime ?? '' }),
  }
  const arranged = [
    expert !== null && { key: 'expert', term: t('bookings.visit.expert'), value: <span data-user-text>{expert}</span> },
    day,
    bill && { key: 'amount', term: t('bookings.visit.amount'), value: formatYen(bill.totalYen) },
    payBy !== null &&
      state === 'accepted' && {
        key: 'payBy',
        term: t('bookings.visit.payBy'),
        value: <Time at={payBy} text={formatDateTime(payBy, locale)} />,
      },
    declineNote !== null && {
      key: 'note',
      term: t('bookings.visit.note'),
      value: <span data-user-text>{declineNote}</span>,
    },
  ].filter((item) => item !== false && item !== null && item !== '')
  return (
    <DefinitionList
      items={[
        ...arranged,
        words('participant', page.participant),
        words('topic', page.topic),
        words('wantedDays', page.wantedDays),
        words('place', page.place),
        { key: 'at', term: t('bookings.visit.at'), value: formatDateTime(page.at, locale) },
      ]}
    />
  )
}
