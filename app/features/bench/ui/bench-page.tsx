import { Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { IntroductionBadge } from '#app/features/introductions/ui/introduction-cards.tsx'
import { MissedForm } from '#app/features/introductions/ui/missed-form.tsx'
import { DeskTabs } from '#app/features/navigators/ui/desk-tabs.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { cx } from '#app/ui/cx.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { benchUrl, caseFromBenchUrl } from '../bench-url.ts'
import type { BulkAnswer } from '../bulk-answer.server.ts'
import type { BenchCase } from '../queries/get-bench-case.server.ts'
import type { Bench } from '../queries/list-bench.server.ts'
import { benchKinds } from '../rules.ts'
import { BULK_FORM, bulkIntents, BulkOutcome, BulkPanel } from './bulk-panel.tsx'
import { CaseTags } from './case-page.tsx'
import { CaseView } from './case-view.tsx'
import { Queue } from './queue.tsx'
import { Shortcuts } from './shortcuts.tsx'

interface BenchPageProps {
  bench: Bench
  /** The case beside the queue; null where none was chosen, or it is not the reader's to see. */
  chosen: BenchCase | null
  today: string
  answer: FormAnswer | BulkAnswer | undefined
}

function Kinds({ bench: { query, counts } }: { bench: Bench }) {
  const { t } = useT()
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const items = [null, ...benchKinds].map((kind) => ({
    to: benchUrl({ kind, case: query.case }),
    label: t(`bench.kinds.${kind ?? 'all'}`, { count: kind === null ? all : counts[kind] }),
    current: kind === query.kind,
  }))
  return <Tabs label={t('bench.filter')} items={items} />
}

function QueueColumn({
  bench,
  today,
  answer,
}: Omit<BenchPageProps, 'chosen' | 'answer'> & { answer: FormAnswer | undefined }) {
  const { t } = useT()
  if (bench.lines.length === 0)
    return (
      <EmptyState
        title={t('bench.empty')}
        action={<ButtonLink to="/desk/unmade">{t('introductions.desk.unmade')}</ButtonLink>}
      >
        {t('bench.emptyText')}
      </EmptyState>
    )
  return (
    <div className="grid content-start gap-5 *:min-w-0">
      <BulkPanel bench={bench} today={today} answer={answer} />
      <Queue bench={bench} form={BULK_FORM} />
      <Pagination
        label={t('introductions.desk.pages')}
        page={bench.page}
        pageCount={bench.pageCount}
        to={(page) => benchUrl(bench.query, page)}
        previousLabel={t('common.previous')}
        nextLabel={t('common.next')}
        pageLabel={(page) => t('introductions.desk.page', { page })}
      />
    </div>
  )
}

function CaseColumn({ bench, chosen }: Pick<BenchPageProps, 'bench' | 'chosen'>) {
  const { t } = useT()
  const { query, page } = bench
  if (query.case === null) return null
  if (!chosen) return <Notice tone="warning">{t('bench.caseGone')}</Notice>
  const { introduction, file } = chosen
  return (
    <Card as="section" aria-labelledby="case" className="grid content-start gap-8 *:min-w-0 max-lg:order-first">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="grid gap-2">
          <h2 id="case">{t(introduction.isMine ? 'introductions.desk.one' : 'introductions.desk.oneQueue')}</h2>
          <p className="flex flex-wrap gap-2">
            <CaseTags introduction={introduction} />
            <IntroductionBadge state={introduction.state} />
          </p>
        </div>
        <p className="flex flex-wrap gap-4 text-small">
          <Link to={`/desk/introductions/${query.case}`}>{t('bench.openAlone')}</Link>
          <Link to={benchUrl({ ...query, case: null }, page)} preventScrollReset>
            {t('bench.close')}
          </Link>
        </p>
      </div>
      <CaseView
        key={query.case}
        introduction={introduction}
        file={file}
        place={{ action: caseFromBenchUrl(query.case, query, page), answer: undefined }}
        isWide={false}
      />
    </Card>
  )
}

/** The navigator's day on one screen: what presses, and beside it the case one works on. */
export function BenchPage({ bench, chosen, today, answer }: BenchPageProps) {
  const { t } = useT()
  const refused = answer && 'result' in answer ? answer : undefined
  const hasCase = bench.query.case !== null
  return (
    <Page width="wide" className="gap-5! sm:py-6!">
      <DeskTabs current="bench" />
      <PageHeader title={t('introductions.desk.title')} eyebrow={t('introductions.desk.load', bench.load)} />
      <MissedForm answer={refused} shown={bulkIntents} />
      {answer && 'bulk' in answer && <BulkOutcome bulk={answer.bulk} />}
      <Kinds bench={bench} />
      <div className={cx('grid gap-8 *:min-w-0', hasCase && 'lg:grid-cols-[minmax(18rem,2fr)_minmax(0,3fr)]')}>
        <QueueColumn bench={bench} today={today} answer={refused} />
        <CaseColumn bench={bench} chosen={chosen} />
      </div>
      <Shortcuts hasQueue />
    </Page>
  )
}
