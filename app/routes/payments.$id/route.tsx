import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { startPayment, stepAddress } from '#app/features/billing/reactions/start-payment.server.ts'
import { paySchema } from '#app/features/billing/schema.ts'
import { PaymentDetails } from '#app/features/billing/ui/payment-details.tsx'
import { RefundTable } from '#app/features/billing/ui/refund-table.tsx'
import { QuotedStatus } from '#app/features/billing/ui/quoted-status.tsx'
import { getPaymentDesk } from '#app/features/invoices/queries/get-payment-desk.server.ts'
import { DocumentList } from '#app/features/invoices/ui/document-list.tsx'
import { giveConsent } from '#app/features/legal/commands/give-consent.server.ts'
import { consentFields } from '#app/features/legal/schema.ts'
import { ConsentField } from '#app/features/legal/ui/consent-field.tsx'
import { FeeLinks } from '#app/features/legal/ui/fee-links.tsx'
import { requestLocale } from '#app/i18n/request-locale.server.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'billing.list.title' }

export const loader = memberPage('charge:read', ({ actor, params }) => getPaymentDesk(actor, params['id'] ?? ''))

export const action = memberActions('charge:read', {
  pay: form(paySchema.extend(consentFields), async ({ method, ...consent }, { actor, params, request }) => {
    const quoteId = params['id'] ?? ''
    await giveConsent(actor, { quoteId }, consent)
    const locale = await requestLocale(request, actor)
    const step = await startPayment(actor, { quote: { id: quoteId }, locale, method })
    return redirect(stepAddress(step, `/payments/${quoteId}`), 303)
  }),
})

export default function Payment() {
  const { page, documents, consent } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, dynamic } = useT()
  const title = dynamic(`payments.kinds.${page.kind}`)
  const breadcrumbs = [{ label: t('billing.list.title'), to: '/payments' }, { label: title }]
  return (
    <Page width="narrow">
      <PageHeader
        title={title}
        lead={t('billing.payment.lead')}
        breadcrumbs={<Breadcrumbs label={t('billing.breadcrumbs')} items={breadcrumbs} />}
      />
      <QuotedStatus
        page={page}
        answer={answer}
        consent={<ConsentField consent={consent} intent="pay" answer={answer} />}
      />
      <DocumentList documents={documents} />
      <RefundTable refunds={page.refunds} />
      <PaymentDetails page={page} />
      <FeeLinks />
    </Page>
  )
}
