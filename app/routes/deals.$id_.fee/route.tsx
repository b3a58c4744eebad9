import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { freezeQuote } from '#app/features/billing/commands/freeze-quote.server.ts'
import { startPayment, stepAddress } from '#app/features/billing/reactions/start-payment.server.ts'
import { confirmSchema, paySchema } from '#app/features/billing/schema.ts'
import { FeeDetails } from '#app/features/billing/ui/fee-details.tsx'
import { RefundTable } from '#app/features/billing/ui/refund-table.tsx'
import { FeeStatus, OtherSideStatus } from '#app/features/billing/ui/fee-status.tsx'
import { getFeeDesk } from '#app/features/invoices/queries/get-fee-desk.server.ts'
import { DocumentList } from '#app/features/invoices/ui/document-list.tsx'
import { giveConsent } from '#app/features/legal/commands/give-consent.server.ts'
import { consentFields } from '#app/features/legal/schema.ts'
import { ConsentField } from '#app/features/legal/ui/consent-field.tsx'
import { FeeLinks } from '#app/features/legal/ui/fee-links.tsx'
import { CONTRACT_FEE } from '#app/features/fees/contract-fee.ts'
import { requestLocale } from '#app/i18n/request-locale.server.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const loader = memberPage('deal:read', ({ actor, params, url }) =>
  getFeeDesk(actor, params['id'] ?? '', url.searchParams),
)

export const action = memberActions('deal:read', {
  confirm: form(confirmSchema.extend(consentFields), async ({ seen, ...consent }, { actor, params }) => {
    const dealId = params['id'] ?? ''
    await giveConsent(actor, { dealId }, consent)
    const { totalYen } = await freezeQuote(actor, { dealId, seen })
    return redirectWithNotice(
      `/deals/${dealId}/fee`,
      totalYen === 0n ? 'billing.notices.settled' : 'billing.notices.frozen',
    )
  }),
  pay: form(paySchema.extend(consentFields), async ({ method, ...consent }, { actor, params, request }) => {
    const dealId = params['id'] ?? ''
    await giveConsent(actor, { dealId }, consent)
    const locale = await requestLocale(request, actor)
    const quote = { kind: CONTRACT_FEE, subjectId: dealId }
    return redirect(stepAddress(await startPayment(actor, { quote, locale, method }), `/deals/${dealId}/fee`), 303)
  }),
})

export default function Fee() {
  const { page, documents, consent } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  const breadcrumbs = [
    { label: t('billing.toDeals'), to: '/deals' },
    { label: t('billing.toDeal'), to: `/deals/${page.dealId}` },
    { label: t('billing.title') },
  ]
  return (
    <Page width="narrow">
      <PageHeader
        title={t('billing.title')}
        lead={page.reading === 'other_side' ? undefined : t('billing.lead')}
        breadcrumbs={<Breadcrumbs label={t('billing.breadcrumbs')} items={breadcrumbs} />}
      />
      {page.reading === 'other_side' ? (
        <OtherSideStatus page={page} />
      ) : (
        <>
          <FeeStatus
            page={page}
            answer={answer}
            consent={<ConsentField consent={consent} intent="pay" answer={answer} />}
          />
          <DocumentList documents={documents} />
          <RefundTable refunds={page.refunds} />
          <FeeDetails
            page={page}
            answer={answer}
            consent={<ConsentField consent={consent} intent="confirm" answer={answer} />}
          />
          <FeeLinks />
        </>
      )}
    </Page>
  )
}
