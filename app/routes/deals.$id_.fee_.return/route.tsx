import { useLoaderData } from '@remix-run/react'
import { getFeeProgress } from '#app/features/billing/queries/get-payment-progress.server.ts'
import { PaymentProgressPanel } from '#app/features/billing/ui/payment-progress.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

// Only reads: that somebody comes back here proves nothing about money.
export const loader = memberPage('deal:read', ({ actor, params }) => getFeeProgress(actor, params['id'] ?? ''))

export default function FeeReturn() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  const words = {
    paid: t('billing.return.paid.text'),
    toSubject: t('billing.toDealButton'),
    toPayment: t('billing.return.toFee'),
  }
  return (
    <Page width="narrow">
      <PageHeader title={t('billing.return.title')} />
      <PaymentProgressPanel page={page} words={words} />
    </Page>
  )
}
