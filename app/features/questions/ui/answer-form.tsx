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
import { TextArea } from '#app/ui/text-area.tsx'
import { ANSWER_MAX } from '../limits.ts'

const schema = () => import('../schema.ts').then((module) => module.answerSchema)

/** Answering one question, for everybody or for the asker alone. */
export function AnswerForm({
  questionId,
  answer,
  values,
}: {
  questionId: string
  answer: FormAnswer | undefined
  values: Record<string, string>
}) {
  const { t, locale } = useT()
  const isSending = useIsSending('answer', { name: 'questionId', value: questionId })
  const defaultValue = { audience: 'public', ...values }
  const [form, fields] = useLocalizedForm({
    id: `answer-${questionId}`,
    intent: 'answer',
    answer,
    defaultValue,
    schema,
  })
  const { text, audience } = fields
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors(
          [
            [text!, t('questions.own.label')],
            [audience!, t('questions.own.audience')],
          ],
          form.errors,
          locale,
        )}
      />
      <input type="hidden" name="questionId" value={questionId} />
      <TextArea
        field={text!}
        label={t('questions.own.label')}
        hint={t('questions.own.hint')}
        rows={5}
        maxLength={ANSWER_MAX}
        required
      />
      <RadioGroup
        field={audience!}
        label={t('questions.own.audience')}
        choices={(['public', 'private'] as const).map((value) => ({
          value,
          label: t(`questions.own.audiences.${value}.label`),
          hint: t(`questions.own.audiences.${value}.hint`),
        }))}
        required
      />
      <div>
        <Button name="intent" value="answer" pending={isSending} pendingLabel={t('questions.sending')}>
          {t('questions.own.submit')}
        </Button>
      </div>
    </Form>
  )
}
