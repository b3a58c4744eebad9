import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { useYenReadBack } from '#app/i18n/use-yen-read-back.ts'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import type { DealView } from '../queries/get-deal.server.ts'
import { NOTE_MAX } from '../limits.ts'

const schema = () => import('../schema.ts').then((module) => module.proposeTermsSchema)

export function TermsForm({
  deal,
  answer,
  parked,
}: {
  deal: DealView
  answer: FormAnswer | undefined
  parked?: Record<string, string> | undefined
}) {
  const { t, locale } = useT()
  const isSending = useIsSending('propose_terms')
  const [form, fields] = useLocalizedForm({
    id: 'terms',
    intent: 'propose_terms',
    answer,
    schema,
    ...(parked ? { defaultValue: parked } : {}),
  })
  const { amount, note } = fields
  const readBack = useYenReadBack()
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors(
          [
            [amount!, t('deals.terms.amount')],
            [note!, t('deals.terms.noteField')],
          ],
          form.errors,
          locale,
        )}
      />
      <input type="hidden" name="side" value={deal.viewer.side ?? ''} />
      <YenField
        field={amount!}
        label={t('deals.terms.amount')}
        hint={t('deals.terms.amountHint')}
        inputMode="text"
        readBack={readBack}
        required
      />
      <TextArea
        field={note!}
        label={t('deals.terms.noteField')}
        hint={t('deals.terms.noteHint')}
        rows={3}
        maxLength={NOTE_MAX}
      />
      <div>
        <Button name="intent" value="propose_terms" pending={isSending} pendingLabel={t('deals.terms.submitting')}>
          {t('deals.terms.submit')}
        </Button>
      </div>
    </Form>
  )
}
