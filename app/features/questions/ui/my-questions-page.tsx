import { Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import type { AskedQuestions, ReceivedQuestions } from '../queries/list-questions.server.ts'
import { AskedQuestionCard } from './asked-question-card.tsx'

function Asked({ list, answer }: { list: AskedQuestions; answer: FormAnswer | undefined }) {
  const { t } = useT()
  if (list.items.length === 0)
    return (
      <EmptyState
        title={t('questions.mine.askedEmpty')}
        action={<ButtonLink to="/listings">{t('questions.mine.find')}</ButtonLink>}
      >
        {t('questions.mine.askedEmptyText')}
      </EmptyState>
    )
  return (
    <>
      <ul className="grid gap-4">
        {list.items.map((question) => (
          <AskedQuestionCard key={question.id} question={question} answer={answer} />
        ))}
      </ul>
      <Pagination
        label={t('questions.mine.pages')}
        page={list.page}
        pageCount={list.pageCount}
        to={(page) => `/questions?page=${page}`}
        previousLabel={t('common.previous')}
        nextLabel={t('common.next')}
        pageLabel={(page) => t('questions.mine.page', { page })}
      />
    </>
  )
}

function Received({ list }: { list: ReceivedQuestions }) {
  const { t } = useT()
  if (list.items.length === 0)
    return <EmptyState title={t('questions.mine.receivedEmpty')}>{t('questions.mine.receivedEmptyText')}</EmptyState>
  return (
    <ul className="grid gap-4">
      {list.items.map(({ listingId, title, count }) => (
        <Card as="li" key={listingId} tone="decision" className="flex flex-wrap items-center justify-between gap-4">
          <div className="grid min-w-0 gap-1">
            <Link to={`/listings/${listingId}/questions`} className="link touch wrap-anywhere">
              {title}
            </Link>
            <p className="text-small text-ink-soft">{t('questions.mine.waiting', { count })}</p>
          </div>
          <ButtonLink to={`/listings/${listingId}/questions`}>{t('questions.mine.toAnswer')}</ButtonLink>
        </Card>
      ))}
    </ul>
  )
}

/** What a member asked, and where the member is asked. */
export function MyQuestionsPage({
  list,
  answer,
}: {
  list: AskedQuestions | ReceivedQuestions
  answer: FormAnswer | undefined
}) {
  const { t } = useT()
  const count = list.waitingForMe
  return (
    <Page>
      <PageHeader title={t('questions.mine.title')} lead={t('questions.mine.lead')} />
      <Tabs
        label={t('questions.mine.tabs')}
        items={[
          { to: '/questions', label: t('questions.mine.asked'), current: list.view === 'asked' },
          {
            to: '/questions?view=received',
            label: t('questions.mine.received'),
            current: list.view === 'received',
            count,
            countLabel: t('questions.mine.waiting', { count }),
          },
        ]}
      />
      {list.view === 'asked' ? <Asked list={list} answer={answer} /> : <Received list={list} />}
    </Page>
  )
}
