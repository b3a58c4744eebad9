import { Link } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { Table } from '#app/ui/table.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { Desk, DeskLine } from '../queries/list-desk.server.ts'
import { IntroductionBadge } from './introduction-cards.tsx'
import { MissedForm } from './missed-form.tsx'
import { useDaysLeft } from './use-days-left.ts'

function Pair({ line }: { line: DeskLine }) {
  const { t, dynamic } = useT()
  const sides = [
    { side: 'offer' as const, title: line.offerTitle },
    { side: 'need' as const, title: line.needTitle },
  ]
  return (
    <Link to={`/desk/introductions/${line.id}`} className="link grid gap-1 py-1">
      {sides.map(({ side, title }) => (
        <span key={side}>
          {title}{' '}
          <span className="text-small text-ink-soft">
            {dynamic(`tracks.${line.track}.sides.${side}.name`)}
            {line.askedBySide === side && ` · ${t('introductions.desk.asked')}`}
          </span>
        </span>
      ))}
    </Link>
  )
}

function useColumns(hasState: boolean) {
  const { t, dynamic, locale } = useT()
  const daysLeft = useDaysLeft()
  return [
    {
      key: 'pair',
      header: t('introductions.desk.asks'),
      isRowHeader: true,
      cell: (line: DeskLine) => <Pair line={line} />,
    },
    {
      key: 'track',
      header: t('introductions.desk.field'),
      cell: (line: DeskLine) => <TrackTag track={line.track} label={dynamic(`tracks.${line.track}.short`)} />,
    },
    {
      key: 'when',
      header: t('introductions.desk.deadline'),
      cell: (line: DeskLine) => (
        <span className="grid gap-1 justify-items-start">
          {hasState && <IntroductionBadge state={line.state} />}
          <StatusBadge tone={line.daysLeft <= 3 ? 'decision' : 'waiting'}>{daysLeft(line.daysLeft)}</StatusBadge>
          <span className="text-small text-ink-soft">
            {t('introductions.desk.waiting', { date: formatDate(line.askedAt, locale) })}
          </span>
        </span>
      ),
    },
  ]
}

function Lines({ lines, caption, hasState }: { lines: DeskLine[]; caption: string; hasState: boolean }) {
  return <Table caption={caption} captionHidden columns={useColumns(hasState)} rows={lines} rowKey={({ id }) => id} />
}

/** A navigator's desk: what is in hand, then what waits. */
export function DeskPage({ desk, pageSize, answer }: { desk: Desk; pageSize: number; answer: FormAnswer | undefined }) {
  const { t } = useT()
  return (
    <Page width="wide">
      <PageHeader
        title={t('introductions.desk.title')}
        lead={t('introductions.desk.lead')}
        actions={
          <>
            <ButtonLink to="/desk/unmade" variant="secondary">
              {t('introductions.desk.unmade')}
            </ButtonLink>
            <ButtonLink to="/deals" variant="secondary">
              {t('introductions.desk.deals')}
            </ButtonLink>
            <ButtonLink to="/desk/profile" variant="secondary">
              {t('navigators.title')}
            </ButtonLink>
          </>
        }
      />
      <MissedForm answer={answer} shown={[]} />
      <Section title={t('introductions.desk.mine')} lead={t('introductions.desk.load', desk.load)}>
        {desk.mine.length === 0 ? (
          <EmptyState title={t('introductions.desk.mineEmpty')}>{t('introductions.desk.mineEmptyText')}</EmptyState>
        ) : (
          <Lines lines={desk.mine} caption={t('introductions.desk.mine')} hasState />
        )}
      </Section>
      <Section title={t('introductions.desk.queue')} lead={t('introductions.desk.queueLead')}>
        {desk.queue.length === 0 ? (
          <EmptyState title={t('introductions.desk.queueEmpty')}>{t('introductions.desk.queueEmptyText')}</EmptyState>
        ) : (
          <Lines lines={desk.queue} caption={t('introductions.desk.queue')} hasState={false} />
        )}
        <Pagination
          label={t('introductions.desk.pages')}
          page={desk.page}
          pageCount={Math.ceil(desk.queueTotal / pageSize)}
          to={(page) => `/desk?page=${page}`}
          previousLabel={t('common.previous')}
          nextLabel={t('common.next')}
          pageLabel={(page) => t('introductions.desk.page', { page })}
        />
      </Section>
    </Page>
  )
}
