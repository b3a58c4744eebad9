import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import { QUESTION_MAX } from '../limits.ts'

const schema = () => import('../schema.ts').then((module) => module.askSchema)

/** One question to somebody unknown. */
export function AskQuestionForm({
  values,
  answer,
}: {
  values: Record<string, string>
  answer: FormAnswer | undefined
}) {
  const { t, locale } = useT()
  const isSending = useIsSending()
  const [form, fields] = useLocalizedForm({ id: 'ask-question', intent: 'ask', answer, defaultValue: values, schema })
  const text = fields['text']!
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors([[text, t('questions.ask.label')]], form.errors, locale)}
      />
      <TextArea
        field={text}
        label={t('questions.ask.label')}
        hint={t('questions.ask.hint')}
        rows={6}
        maxLength={QUESTION_MAX}
        required
      />
      <div className="grid gap-3">
        <div>
          <Button name="intent" value="ask" pending={isSending} pendingLabel={t('questions.sending')}>
            {t('questions.ask.submit')}
          </Button>
        </div>
        <p className="measure phrase text-small text-ink-soft">{t('questions.ask.afterwards')}</p>
      </div>
    </Form>
  )
}
