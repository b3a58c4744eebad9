import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Page } from '#app/ui/page.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import type { RemovableQuestion } from '../queries/get-public-question.server.ts'
import { removalReasons } from '../removal-reasons.ts'
import { AnswerText, QuestionAndAnswer } from './question-and-answer.tsx'
import { QuestionPageHeader } from './question-page-header.tsx'

interface RemoveQuestionProps {
  question: RemovableQuestion
  answer: FormAnswer | undefined
}

const schema = () => import('../schema.ts').then((module) => module.removeQuestionSchema)

function RemoveForm({ question, answer }: RemoveQuestionProps) {
  const { t, locale } = useT()
  const isSending = useIsSending('remove')
  const [form, fields] = useLocalizedForm({ id: 'remove-question', intent: 'remove', answer, schema })
  const reason = fields['reason']!
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors([[reason, t('questions.remove.reason')]], form.errors, locale)}
      />
      <input type="hidden" name="questionId" value={question.id} />
      <RadioGroup
        field={reason}
        label={t('questions.remove.reason')}
        choices={removalReasons.map((value) => ({
          value,
          label: t(`questions.removalReasons.${value}.label`),
          hint: t(`questions.removalReasons.${value}.told`),
        }))}
        required
      />
      <div>
        <Button name="intent" value="remove" pending={isSending} pendingLabel={t('questions.sending')}>
          {t('questions.remove.submit')}
        </Button>
      </div>
    </Form>
  )
}

/** Where the operator takes a public question and its answer off a listing. */
export function RemoveQuestionPage({ question, answer }: RemoveQuestionProps) {
  const { t } = useT()
  const { listing } = question
  return (
    <Page width="narrow">
      <QuestionPageHeader
        listing={listing}
        crumb={t('questions.own.crumb')}
        title={t('questions.remove.title')}
        lead={t('questions.remove.lead')}
      />
      <Card>
        <QuestionAndAnswer text={question.text}>
          <AnswerText>{question.answer}</AnswerText>
        </QuestionAndAnswer>
      </Card>
      <RemoveForm question={question} answer={answer} />
    </Page>
  )
}
