import { Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'
import type { AskQuestionPage } from '../queries/get-ask-page.server.ts'
import { OPEN_MAX } from '../limits.ts'
import { AskQuestionForm } from './ask-question-form.tsx'
import { PublicQuestions } from './public-questions.tsx'
import { QuestionPageHeader } from './question-page-header.tsx'

/** Asking the owner of a listing without either side learning a name. */
export function AskQuestionPageView({
  page,
  values,
  answer,
}: {
  page: AskQuestionPage
  values: Record<string, string>
  answer: FormAnswer | undefined
}) {
  const { t } = useT()
  const { listing, answered, waiting, isFull } = page
  return (
    <Page width="narrow">
      <QuestionPageHeader
        listing={listing}
        crumb={t('questions.ask.crumb')}
        title={t('questions.ask.title')}
        lead={t('questions.ask.lead')}
      />
      {isFull ? (
        <Notice
          tone="warning"
          title={t('questions.ask.fullTitle', { max: OPEN_MAX })}
          actions={
            <ButtonLink to="/questions" variant="secondary">
              {t('questions.toMine')}
            </ButtonLink>
          }
        >
          {t('questions.ask.fullText')}
        </Notice>
      ) : (
        <AskQuestionForm values={values} answer={answer} />
      )}
      {waiting.length > 0 && (
        <Section title={t('questions.ask.waiting')} action={<Link to="/questions">{t('questions.toMine')}</Link>}>
          <ul className="grid gap-3">
            {waiting.map(({ id, text }) => (
              <li key={id} className="measure border-s-2 border-line ps-4 whitespace-pre-wrap wrap-anywhere">
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {answered.length > 0 && (
        <Section title={t('questions.ask.before')} lead={t('questions.ask.beforeLead')}>
          <PublicQuestions questions={answered} />
        </Section>
      )}
    </Page>
  )
}
