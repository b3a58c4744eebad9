import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice, type Tone } from '#app/ui/notice.tsx'
import type { VisitPage } from '../queries/get-visit.server.ts'
import { VisitFacts } from './visit-facts.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

const tones: Record<VisitPage['state'], Tone> = {
  asked: 'info',
  accepted: 'decision',
  booked: 'success',
  declined: 'warning',
  withdrawn: 'info',
  lapsed: 'warning',
}

/** A visit, where it stands, and what can be done. */
export function VisitPageView({ page, answer }: { page: VisitPage; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const { state, bill } = page
  return (
    <>
      <Notice tone={tones[state]} title={t(`bookings.visit.states.${state}`)} />
      {bill && ['accepted', 'booked'].includes(state) && (
        <div>
          <ButtonLink to={bill.path} variant={state === 'accepted' ? 'primary' : 'secondary'}>
            {t(state === 'accepted' ? 'bookings.visit.pay' : 'bookings.visit.receipt')}
          </ButtonLink>
        </div>
      )}
      <VisitFacts page={page} />
      {page.canWithdraw && (
        <WithdrawForm label={t('bookings.visit.withdraw')} hint={t('bookings.visit.withdrawHint')} answer={answer} />
      )}
    </>
  )
}
