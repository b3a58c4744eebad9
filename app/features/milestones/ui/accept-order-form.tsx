import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'

/** The designer's yes to exactly this draft, with what no company number says. */
export function AcceptOrderForm({
  orderId,
  asksForm,
  answer,
}: {
  orderId: string
  asksForm: boolean
  answer: FormAnswer | undefined
}) {
  const { t, locale } = useT()
  const isSending = useIsSending('accept')
  const [form, fields] = useLocalizedForm({ id: 'accept', intent: 'accept', answer })
  const payeeForm = fields['payeeForm']!
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors([[payeeForm, t('milestones.order.form')]], form.errors, locale)}
      />
      <input type="hidden" name="orderId" value={orderId} />
      {asksForm && (
        <RadioGroup
          field={payeeForm}
          label={t('milestones.order.form')}
          hint={t('milestones.order.formHint')}
          choices={[
            { value: 'individual', label: t('milestones.order.individual') },
            { value: 'corporation', label: t('milestones.order.corporation') },
          ]}
          required
        />
      )}
      <div>
        <Button name="intent" value="accept" pending={isSending} pendingLabel={t('milestones.order.accepting')}>
          {t('milestones.order.accept')}
        </Button>
      </div>
    </Form>
  )
}
