import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatYen } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { useYenReadBack } from '#app/i18n/use-yen-read-back.ts'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import type { ChargeRecord } from '../queries/get-charge-record.server.ts'
import { refundReasons } from '../rules-refunds.ts'

const schema = () => import('../schema.ts').then(({ refundSchema }) => refundSchema)

/** Sends a part or all of what can be sent back. */
export function RefundForm({ record, answer }: { record: ChargeRecord; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const isSending = useIsSending('refund')
  const [form, fields] = useLocalizedForm({ id: 'refund', intent: 'refund', answer, schema })
  const shown = [
    [fields.amount!, t('payments.refund.amount')],
    [fields.reason!, t('payments.refund.reason')],
  ] as const
  const readBack = useYenReadBack()
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <input type="hidden" name="intent" value="refund" />
      <p>
        {t('payments.record.refundable')} <b>{formatYen(record.refundableYen)}</b>
      </p>
      <YenField
        field={fields.amount!}
        label={t('payments.refund.amount')}
        hint={t('payments.refund.amountHint')}
        inputMode="text"
        readBack={readBack}
        required
      />
      <RadioGroup
        field={fields.reason!}
        label={t('payments.refund.reason')}
        hint={t('payments.refund.reasonHint')}
        choices={refundReasons.map((value) => ({ value, label: t(`billing.refunds.reasons.${value}`) }))}
        required
      />
      <div className="grid gap-2">
        <div>
          <Button variant="danger" pending={isSending} pendingLabel={t('payments.refund.sending')}>
            {t('payments.refund.submit')}
          </Button>
        </div>
        <p className="measure phrase text-small text-ink-soft">{t('payments.refund.hint')}</p>
      </div>
    </Form>
  )
}
