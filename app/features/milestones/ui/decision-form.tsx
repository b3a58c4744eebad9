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
import { Section } from '#app/ui/section.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import { WORDS_MAX } from '../limits.ts'

const schema = () => import('../schema.ts').then((module) => module.decisionSchema)

interface DecisionFormProps {
  disputeId: string
  workYen: number
  answer: FormAnswer | undefined
}

/** How much of the price is paid, and why; the rest goes back. */
export function DecisionForm({ disputeId, workYen, answer }: DecisionFormProps) {
  const { t, locale } = useT()
  const isSending = useIsSending('decide')
  const [form, fields] = useLocalizedForm({ id: 'decide', intent: 'decide', answer, schema })
  const readBack = useYenReadBack()
  const { releasedWork, words } = fields
  return (
    <Section
      title={t('milestones.console.decide')}
      lead={t('milestones.console.decideLead', { amount: formatYen(workYen) })}
    >
      <Form method="post" {...getFormProps(form)} className="grid gap-6">
        <FormErrorSummary
          title={t('common.errorSummary')}
          items={labelledErrors(
            [
              [releasedWork!, t('milestones.console.releasedWork')],
              [words!, t('milestones.console.words')],
            ],
            form.errors,
            locale,
          )}
        />
        <input type="hidden" name="disputeId" value={disputeId} />
        <YenField
          field={releasedWork!}
          label={t('milestones.console.releasedWork')}
          inputMode="text"
          readBack={readBack}
          required
        />
        <TextArea
          field={words!}
          label={t('milestones.console.words')}
          hint={t('milestones.console.wordsHint')}
          rows={4}
          maxLength={WORDS_MAX}
          required
        />
        <div>
          <Button name="intent" value="decide" pending={isSending} pendingLabel={t('milestones.console.submitting')}>
            {t('milestones.console.submit')}
          </Button>
        </div>
      </Form>
    </Section>
  )
}
