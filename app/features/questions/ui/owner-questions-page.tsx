import { Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { OwnerQuestion, OwnerQuestionsPage } from '../queries/get-owner-questions.server.ts'
import { AnswerForm } from './answer-form.tsx'
import { AnsweredQuestion } from './answered-question.tsx'
import { DeclineForm } from './decline-form.tsx'
import { QuestionAndAnswer } from './question-and-answer.tsx'
import { QuestionPageHeader } from './question-page-header.tsx'

interface ViewProps {
  page: OwnerQuestionsPage
  /** What was typed before the session ended. */
  parked: Record<string, string>
  answer: FormAnswer | undefined
}

const idOf = (answer: FormAnswer | undefined): unknown => answer?.result.initialValue?.['questionId']

function OpenQuestion({
  question,
  canAnswer,
  parked,
  answer,
}: Omit<ViewProps, 'page'> & { question: OwnerQuestion; canAnswer: boolean }) {
  const { t, locale } = useT()
  const own = idOf(answer) === question.id ? answer : undefined
  const values = parked['questionId'] === question.id ? parked : {}
  return (
    <Card as="li" tone="decision" className="grid gap-6">
      <QuestionAndAnswer text={question.text} />
      <p className="text-small text-ink-soft">
        {t('questions.askedAt', { date: formatDate(question.createdAt, locale) })}
      </p>
      {canAnswer && (
        <>
          <AnswerForm questionId={question.id} answer={own} values={values} />
          <Disclosure summary={t('questions.own.decline')} open={own?.intent === 'decline'}>
            <DeclineForm questionId={question.id} answer={own} />
          </Disclosure>
        </>
      )}
    </Card>
  )
}

/** Said when the question an answer was meant for is gone; the words are kept for copying. */
function Missed({ page, answer }: Pick<ViewProps, 'page' | 'answer'>) {
  const { t } = useT()
  const errorText = useErrorText()
  const shown = answer?.intent === 'take_down' ? page.ended : page.open
  if (!answer || shown.some(({ id }) => id === idOf(answer))) return null
  const errors = Object.values(answer.result.error ?? {}).flatMap((found) => found ?? [])
  const typed = answer.result.initialValue?.['text']
  if (errors.length === 0) return null
  return (
    <Notice tone="warning" role="alert">
      <p>{errors.map(errorText).join(' ')}</p>
      {typeof typed === 'string' && typed !== '' && (
        <p className="mt-2 whitespace-pre-wrap wrap-anywhere">
          {t('questions.own.typed')}
          <br />
          {typed}
        </p>
      )}
    </Notice>
  )
}

/** The questions at an own listing: those that wait, each with its answer's form, then the others. */
export function OwnerQuestionsPageView({ page, parked, answer }: ViewProps) {
  const { t } = useT()
  const { listing, open, ended, canAnswer } = page
  return (
    <Page width="narrow">
      <QuestionPageHeader
        listing={listing}
        crumb={t('questions.own.crumb')}
        title={t('questions.own.title')}
        lead={t('questions.own.lead')}
      />
      <Missed page={page} answer={answer} />
      {open.length === 0 && ended.length === 0 ? (
        <EmptyState title={t('questions.own.empty')}>{t('questions.own.emptyText')}</EmptyState>
      ) : (
        <Section title={t('questions.own.open', { count: open.length })}>
          {open.length === 0 && <p className="text-ink-soft">{t('questions.own.noneOpen')}</p>}
          <ul className="grid gap-5">
            {open.map((question) => (
              <OpenQuestion key={question.id} {...{ question, canAnswer, parked, answer }} />
            ))}
          </ul>
        </Section>
      )}
      {ended.length > 0 && (
        <Section title={t('questions.own.ended')}>
          <ul className="grid gap-4">
            {ended.map((question) => (
              <AnsweredQuestion key={question.id} question={question} canAnswer={canAnswer} answer={answer} />
            ))}
          </ul>
        </Section>
      )}
      <p>
        <Link to={`/listings/${listing.id}`}>{t('questions.toListing')}</Link>
      </p>
    </Page>
  )
}
