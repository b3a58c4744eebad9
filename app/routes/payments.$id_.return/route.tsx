import { useLoaderData } from '@remix-run/react'
import { getPaymentProgress } from '#app/features/billing/queries/get-payment-progress.server.ts'
import { PaymentProgressPanel } from '#app/features/billing/ui/payment-progress.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'billing.return.title' }

// Only reads: that somebody comes back here proves nothing about money.
export const loader = memberPage('charge:read', ({ actor, params }) => getPaymentProgress(actor, params['id'] ?? ''))

export default function PaymentReturn() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  const words = {
    paid: t('billing.payment.paidText'),
    toSubject: t('billing.payment.toSubject'),
    toPayment: t('billing.payment.toPayment'),
  }
  return (
    <Page width="narrow">
      <PageHeader title={t('billing.return.title')} />
      <PaymentProgressPanel page={page} words={words} />
    </Page>
  )
}
