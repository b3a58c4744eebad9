import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { FieldAudience } from '#app/ui/field-audience.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { OwnerQuestion } from '../queries/get-owner-questions.server.ts'
import { AnswerText, QuestionAndAnswer } from './question-and-answer.tsx'

function TakeDown({ questionId, answer }: { questionId: string; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const errorText = useErrorText()
  const isSending = useIsSending('take_down', { name: 'questionId', value: questionId })
  const isMine = answer?.intent === 'take_down' && answer.result.initialValue?.['questionId'] === questionId
  const errors = isMine ? (answer.result.error?.[''] ?? []) : []
  return (
    <Form method="post" className="grid gap-3">
      {errors.length > 0 && <Notice tone="warning">{errors.map(errorText).join(' ')}</Notice>}
      <input type="hidden" name="questionId" value={questionId} />
      <div>
        <Button
          name="intent"
          value="take_down"
          variant="quiet"
          size="small"
          pending={isSending}
          pendingLabel={t('questions.sending')}
        >
          {t('questions.own.takeDown')}
        </Button>
      </div>
    </Form>
  )
}

/** A question that has got its answer, as the owner sees it. */
export function AnsweredQuestion({
  question,
  canAnswer,
  answer,
}: {
  question: OwnerQuestion
  canAnswer: boolean
  answer: FormAnswer | undefined
}) {
  const { t, dynamic, locale } = useT()
  const { id, text, state, isPublic, declineReason, removedReason } = question
  const date = formatDate(question.answeredAt ?? question.createdAt, locale)
  return (
    <Card as="li" className="grid gap-4">
      <QuestionAndAnswer text={text}>
        {state === 'declined' ? (
          <p>{dynamic(`questions.declineReasons.${declineReason}.kind`)}</p>
        ) : (
          <AnswerText>{question.answer ?? ''}</AnswerText>
        )}
      </QuestionAndAnswer>
      {removedReason !== null && <p>{dynamic(`questions.removalReasons.${removedReason}.told`)}</p>}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {state === 'answered' && (
          <FieldAudience
            level={isPublic ? 'public' : 'party'}
            label={t(isPublic ? 'questions.audience.public' : 'questions.audience.private')}
          />
        )}
        <span className="text-small text-ink-soft">
          {t(state === 'declined' ? 'questions.declinedAt' : 'questions.answeredAt', { date })}
        </span>
        {canAnswer && isPublic && <TakeDown questionId={id} answer={answer} />}
      </div>
    </Card>
  )
}
