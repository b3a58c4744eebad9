import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import type { PaymentPage } from '../queries/get-payment-page.server.ts'
import { PaymentStatus } from './payment-status.tsx'

/** What is said otherwise of a deal's fee, which the deal waits for. */
const ownWords: readonly string[] = ['ready', 'by_transfer', 'awaiting_transfer', 'awaiting_shop', 'paid', 'nothing']

/** Where the payment of a quote stands, whatever it is for. */
export function QuotedStatus(props: { page: PaymentPage; answer: FormAnswer | undefined; consent: ReactNode }) {
  const { stage, subjectPath } = props.page
  const { dynamic, t } = useT()
  const key = ownWords.includes(stage) ? `billing.payment.stages.${stage}` : `billing.stages.${stage}.payer`
  return (
    <PaymentStatus
      {...props}
      title={dynamic(`${key}.title`)}
      text={dynamic(`${key}.text`)}
      next={subjectPath && <ButtonLink to={subjectPath}>{t('billing.payment.toSubject')}</ButtonLink>}
    />
  )
}
