import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import type { PublicQuestion } from '../queries/get-listing-questions.server.ts'
import { AnswerText, QuestionAndAnswer } from './question-and-answer.tsx'

interface PublicQuestionsProps {
  questions: readonly PublicQuestion[]
  /** Shows the operator the way to take one off. */
  canRemove?: boolean
}

/** What was asked and answered for all to read. */
export function PublicQuestions({ questions, canRemove = false }: PublicQuestionsProps) {
  const { t, locale } = useT()
  return (
    <ul className="grid gap-4">
      {questions.map(({ id, text, answer, answeredAt }) => (
        <Card as="li" key={id}>
          <QuestionAndAnswer text={text}>
            <AnswerText>{answer}</AnswerText>
            <p className="text-small text-ink-soft">
              {t('questions.answeredAt', { date: formatDate(answeredAt, locale) })}
            </p>
            {canRemove && (
              <Link to={`/console/questions/${id}`} className="link touch no-print">
                {t('questions.remove.open')}
              </Link>
            )}
          </QuestionAndAnswer>
        </Card>
      ))}
    </ul>
  )
}
