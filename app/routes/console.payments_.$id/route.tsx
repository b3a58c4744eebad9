import { useActionData, useLoaderData } from '@remix-run/react'
import { giveEvidence } from '#app/features/billing/commands/give-evidence.server.ts'
import { requestRecheck } from '#app/features/billing/commands/request-recheck.server.ts'
import { requestRefund } from '#app/features/billing/commands/request-refund.server.ts'
import { getChargeRecord } from '#app/features/billing/queries/get-charge-record.server.ts'
import { evidenceSchema, recheckSchema, refundSchema } from '#app/features/billing/schema.ts'
import { ChargeRecordView } from '#app/features/billing/ui/charge-record.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'payments.record.title' }

export const loader = memberPage('console:read', ({ actor, params }) => getChargeRecord(actor, params['id'] ?? ''))

const pageOf = (chargeId: string) => `/console/payments/${chargeId}`

export const action = memberActions('charge:refund', {
  refund: form(refundSchema, async ({ amount, reason }, { actor, params }) => {
    const chargeId = params['id'] ?? ''
    await requestRefund(actor, { chargeId, amountYen: amount, reason })
    return redirectWithNotice(pageOf(chargeId), 'payments.notices.refundRequested')
  }),
  evidence: form(evidenceSchema, async (input, { actor, params }) => {
    const chargeId = params['id'] ?? ''
    await giveEvidence(actor, { chargeId, ...input })
    return redirectWithNotice(pageOf(chargeId), 'payments.notices.evidenceGiven')
  }),
  recheck: form(recheckSchema, async (_input, { actor, params }) => {
    const chargeId = params['id'] ?? ''
    await requestRecheck(actor, { chargeId })
    return redirectWithNotice(pageOf(chargeId), 'payments.notices.recheckRequested')
  }),
})

export default function PaymentRecord() {
  const record = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage tab="payments" title={t('payments.record.title')} lead={t('payments.record.lead')}>
      {/* A refund that was asked for empties the form. */}
      <ChargeRecordView key={record.refunds.length} record={record} answer={useActionData<typeof action>()} />
    </ConsolePage>
  )
}
