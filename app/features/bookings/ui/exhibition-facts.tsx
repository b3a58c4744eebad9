import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Time } from '#app/ui/time.tsx'
import type { ExhibitionView } from '../exhibition-view.ts'

/** The days of an exhibition as one text. */
export function useDays() {
  const { t, locale } = useT()
  return ({ startsOn, endsOn }: Pick<ExhibitionView, 'startsOn' | 'endsOn'>): string =>
    t(startsOn === endsOn ? 'bookings.exhibitions.oneDay' : 'bookings.exhibitions.span', {
      from: formatDate(startsOn, locale),
      to: formatDate(endsOn, locale),
    })
}

/** When and where, until when to apply, and how many places are left. */
export function ExhibitionFacts(props: { exhibition: ExhibitionView; left?: ExhibitionView['room'] }) {
  const { exhibition, left } = props
  const { t, locale } = useT()
  const days = useDays()
  const room = (['hybrid', 'online'] as const).filter((attendance) => exhibition.room[attendance] > 0)
  const ofRoom = left && {
    key: 'room',
    term: t('bookings.exhibitions.room'),
    value: (
      <ul>
        {room.map((attendance) => (
          <li key={attendance}>
            {t(left[attendance] > 0 ? 'bookings.exhibitions.left' : 'bookings.exhibitions.full', {
              attendance: t(`fees.attendances.${attendance}`),
              count: left[attendance],
            })}
          </li>
        ))}
      </ul>
    ),
  }
  return (
    <DefinitionList
      items={[
        {
          key: 'days',
          term: t('bookings.exhibitions.days'),
          value: <span className="phrase">{days(exhibition)}</span>,
        },
        { key: 'venue', term: t('bookings.exhibitions.venue'), value: exhibition.venue[locale] },
        {
          key: 'closes',
          term: t('bookings.exhibitions.closes'),
          value: <Time at={exhibition.closesOn} text={formatDate(exhibition.closesOn, locale)} />,
        },
        ...(ofRoom ? [ofRoom] : []),
      ]}
    />
  )
}
