import { Form, Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import type { QuestionState } from '#prisma/generated/enums.ts'
import type { AskedQuestion } from '../queries/list-questions.server.ts'
import { AnswerText, QuestionAndAnswer } from './question-and-answer.tsx'

const tones: Record<QuestionState, StatusTone> = {
  open: 'waiting',
  answered: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
}

function Withdraw({ questionId }: { questionId: string }) {
  const { t } = useT()
  const isSending = useIsSending('withdraw', { name: 'questionId', value: questionId })
  return (
    <Form method="post">
      <input type="hidden" name="questionId" value={questionId} />
      <Button
        name="intent"
        value="withdraw"
        variant="quiet"
        size="small"
        pending={isSending}
        pendingLabel={t('questions.sending')}
      >
        {t('questions.mine.withdraw')}
      </Button>
    </Form>
  )
}

function Outcome({ question }: { question: AskedQuestion }) {
  const { t, dynamic, locale } = useT()
  const date = question.answeredAt ? formatDate(question.answeredAt, locale) : ''
  if (question.state === 'answered')
    return (
      <>
        <AnswerText>{question.answer ?? ''}</AnswerText>
        <p className="text-small text-ink-soft">
          {t('questions.answeredAt', { date })}{' '}
          {t(question.isPublic ? 'questions.mine.public' : 'questions.mine.private')}
        </p>
        {question.removedReason !== null && <p>{dynamic(`questions.removalReasons.${question.removedReason}.told`)}</p>}
      </>
    )
  return <p>{dynamic(`questions.declineReasons.${question.declineReason}.kind`)}</p>
}

/** A question the member has asked: where, what came of it, and the way to take it back. */
export function AskedQuestionCard({ question, answer }: { question: AskedQuestion; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const errorText = useErrorText()
  const { id, state, listing } = question
  const isMine = answer?.result.initialValue?.['questionId'] === id
  const errors = isMine ? (answer.result.error?.[''] ?? []) : []
  return (
    <Card as="li" className="grid gap-4">
      <div id={`q-${id}`} className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <StatusBadge tone={tones[state]}>{t(`questions.states.${state}`)}</StatusBadge>
        <span className="text-small text-ink-soft">
          {t('questions.askedAt', { date: formatDate(question.createdAt, locale) })}
        </span>
      </div>
      {errors.length > 0 && (
        <Notice tone="warning" role="alert">
          {errors.map(errorText).join(' ')}
        </Notice>
      )}
      <QuestionAndAnswer text={question.text}>
        {(state === 'answered' || state === 'declined') && <Outcome question={question} />}
      </QuestionAndAnswer>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line pt-3">
        {listing.isOpen ? (
          <Link to={`/listings/${listing.id}`} className="link touch wrap-anywhere">
            {listing.title}
          </Link>
        ) : (
          <span className="text-ink-soft wrap-anywhere">{t('questions.mine.gone', { title: listing.title })}</span>
        )}
        {state === 'open' && <Withdraw questionId={id} />}
        {state === 'answered' && listing.isOpen && (
          <ButtonLink to={`/introductions/new?to=${listing.id}`} variant="secondary" size="small">
            {t('listings.page.ask')}
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}
