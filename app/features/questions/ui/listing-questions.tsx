import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ListingQuestions } from '../queries/get-listing-questions.server.ts'
import { PublicQuestions } from './public-questions.tsx'

/** Questions and answers on a listing's page, and the way to ask one more. */
export function ListingQuestionsPanel({
  listingId,
  questions,
  canAsk,
}: {
  listingId: string
  questions: ListingQuestions
  canAsk: boolean
}) {
  const { t } = useT()
  const { answered, ownWaiting, ownPrivate, canRemove } = questions
  if (answered.length === 0 && !canAsk) return null
  return (
    <Section title={t('questions.title')} lead={answered.length === 0 ? t('questions.none') : undefined}>
      <div className="grid gap-5">
        {answered.length > 0 && <PublicQuestions questions={answered} canRemove={canRemove} />}
        {ownWaiting + ownPrivate > 0 && (
          <p className="no-print">
            {ownWaiting > 0 && t('questions.ownWaiting', { count: ownWaiting })}
            {ownPrivate > 0 && t('questions.ownPrivate', { count: ownPrivate })}{' '}
            <Link to="/questions">{t('questions.toMine')}</Link>
          </p>
        )}
        {canAsk && (
          <div className="no-print grid justify-items-start gap-2">
            <ButtonLink to={`/listings/${listingId}/ask`} variant="secondary">
              {t('questions.ask.open')}
            </ButtonLink>
            <p className="measure phrase text-small text-ink-soft">{t('questions.ask.anonymous')}</p>
          </div>
        )}
      </div>
    </Section>
  )
}
