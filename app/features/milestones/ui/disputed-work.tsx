import { Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { formatDate, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { Time } from '#app/ui/time.tsx'
import type { MilestonePage } from '../queries/get-milestone-page.server.ts'
import type { DisputedWork } from '../queries/list-disputed-work.server.ts'
import { useWorkWords } from './use-work-words.ts'
import { DecisionForm } from './decision-form.tsx'
import { DisputeList } from './dispute-view.tsx'

/** What waits for the operator, the oldest first. */
export function DisputedWorkList({ rows }: { rows: DisputedWork[] }) {
  const { t, locale } = useT()
  const words = useWorkWords()
  if (rows.length === 0) return <EmptyState title={t('milestones.console.none')} />
  const day = (at: string) => <Time at={at} text={formatDate(at, locale)} />
  return (
    <Table
      caption={t('milestones.console.caption')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'part',
          header: t('milestones.console.columns.part'),
          isRowHeader: true,
          cell: (row) => (
            <Link to={`/console/milestones/${row.id}`} className="link touch" data-user-text="">
              {words.title(row)}
            </Link>
          ),
        },
        {
          key: 'amount',
          header: t('milestones.console.columns.amount'),
          align: 'number',
          cell: ({ workYen }) => formatYen(workYen),
        },
        { key: 'raisedAt', header: t('milestones.console.columns.raisedAt'), cell: ({ raisedAt }) => day(raisedAt) },
        { key: 'answerBy', header: t('milestones.console.columns.answerBy'), cell: ({ answerBy }) => day(answerBy) },
        {
          key: 'answered',
          header: t('milestones.console.columns.answered'),
          cell: ({ isAnswered }) => t(`milestones.console.${isAnswered ? 'answeredYes' : 'answeredNo'}`),
        },
      ]}
    />
  )
}

/** One case: the two sides, what was said, and the decision. */
export function DisputedCase({ page, answer }: { page: MilestonePage; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const words = useWorkWords()
  const open = page.disputes.find(({ decision }) => decision === null)
  const items = [
    { key: 'client', term: t('milestones.order.facts.client'), value: page.names.client },
    { key: 'payee', term: t('milestones.order.facts.payee'), value: page.names.payee },
    { key: 'amount', term: t('milestones.console.columns.amount'), value: formatYen(page.workYen) },
    {
      key: 'part',
      term: t('milestones.console.columns.part'),
      value: (
        <Link to={`/milestones/${page.id}`} className="link touch" data-user-text="">
          {words.title(page)}
        </Link>
      ),
    },
  ]
  return (
    <div className="grid gap-8">
      <DefinitionList items={items} />
      <DisputeList disputes={page.disputes} />
      {open?.answer === null && (
        <Notice tone="warning">{t('milestones.console.waitNotice', { day: formatDate(open.answerBy, locale) })}</Notice>
      )}
      {open ? (
        <DecisionForm disputeId={open.id} workYen={page.workYen} answer={answer} />
      ) : (
        <Notice>{t('milestones.console.decided')}</Notice>
      )}
    </div>
  )
}
