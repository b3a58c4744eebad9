import { Link } from '@remix-run/react'
import { formatDateTime, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Notice, type Tone } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import type { PlacePage } from '../queries/get-place.server.ts'
import { useDays } from './exhibition-facts.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

const tones: Record<PlacePage['state'], Tone> = {
  held: 'decision',
  confirmed: 'success',
  lapsed: 'warning',
  withdrawn: 'info',
}

function Facts({ page }: { page: PlacePage }) {
  const { t, dynamic, locale } = useT()
  const days = useDays()
  const { exhibition, bill } = page
  const ofExhibition = (
    <Link to={`/bookings/exhibitions/${exhibition.id}`} className="link touch">
      {exhibition.name[locale]}
    </Link>
  )
  const items = [
    { key: 'exhibition', term: t('bookings.place.exhibition'), value: ofExhibition },
    { key: 'days', term: t('bookings.exhibitions.days'), value: days(exhibition) },
    { key: 'venue', term: t('bookings.exhibitions.venue'), value: exhibition.venue[locale] },
    {
      key: 'participant',
      term: t('bookings.place.participant'),
      value: <span data-user-text>{page.participant}</span>,
    },
    {
      key: 'attendance',
      term: t('bookings.place.attendance'),
      value: dynamic(`fees.attendances.${page.attendance}`),
    },
    { key: 'size', term: t('bookings.place.size'), value: dynamic(`fees.sizes.${page.size}`) },
    { key: 'amount', term: t('bookings.place.amount'), value: bill ? formatYen(bill.totalYen) : '' },
  ]
  const payBy = {
    key: 'payBy',
    term: t('bookings.place.payBy'),
    value: <Time at={page.payBy} text={formatDateTime(page.payBy, locale)} />,
  }
  return <DefinitionList items={page.state === 'held' ? [...items, payBy] : items} />
}

/** What was applied for, where it stands, and what can be done. */
export function PlacePageView({ page, answer }: { page: PlacePage; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const { state, bill } = page
  return (
    <>
      <Notice tone={tones[state]} title={t(`bookings.place.states.${state}`)} />
      <Facts page={page} />
      {bill && ['held', 'confirmed'].includes(state) && (
        <div>
          <ButtonLink to={bill.path} variant={state === 'held' ? 'primary' : 'secondary'}>
            {t(state === 'held' ? 'bookings.place.pay' : 'bookings.place.receipt')}
          </ButtonLink>
        </div>
      )}
      {page.canWithdraw && (
        <WithdrawForm label={t('bookings.place.withdraw')} hint={t('bookings.place.withdrawHint')} answer={answer} />
      )}
    </>
  )
}
