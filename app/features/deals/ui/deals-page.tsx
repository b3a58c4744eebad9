import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { MatchCard } from '#app/ui/match-card.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { DealList, DealSummary } from '../queries/list-deals.server.ts'
import { isMyTurn } from '../rules.ts'
import { useTurnText } from './use-turn-text.ts'

function DealCard({ deal }: { deal: DealSummary }) {
  const { t, dynamic, locale } = useT()
  const turnText = useTurnText()
  const [first = '', second] = deal.names
  const date = formatDate(deal.stateChangedAt, locale)
  const stateName = dynamic(`tracks.${deal.track}.states.${deal.state}.name`)
  return (
    <MatchCard
      level={2}
      title={second === undefined ? first : t('deals.list.between', { offer: first, need: second })}
      to={`/deals/${deal.id}`}
      tags={
        <>
          <TrackTag track={deal.track} label={dynamic(`tracks.${deal.track}.short`)} />
          {deal.asNavigator && <Tag>{t('deals.list.navigating')}</Tag>}
          {deal.isOver && <StatusBadge tone="neutral">{t('deals.turn.nobody')}</StatusBadge>}
          {!deal.isOver && (
            <StatusBadge tone={isMyTurn(deal.turn) && second === undefined ? 'decision' : 'waiting'}>
              {turnText(deal.turn, { offer: first, need: second ?? first })}
            </StatusBadge>
          )}
        </>
      }
      meta={[stateName, deal.isOver ? date : t('deals.list.since', { date })].join(locale === 'ja' ? '・' : ' · ')}
    >
      <p className="text-small text-ink-soft">{deal.title}</p>
    </MatchCard>
  )
}

/** The deals of a member, running ones first. */
export function DealsPage({ list, pageSize }: { list: DealList; pageSize: number }) {
  const { t } = useT()
  return (
    <Page>
      <PageHeader title={t('deals.title')} lead={t('deals.lead')} />
      {list.deals.length === 0 ? (
        <EmptyState
          title={t('deals.list.emptyTitle')}
          action={<ButtonLink to="/introductions">{t('deals.list.toIntroductions')}</ButtonLink>}
        >
          {t('deals.list.emptyText')}
        </EmptyState>
      ) : (
        <ul className="grid gap-4" aria-label={t('deals.list.caption')}>
          {list.deals.map((deal) => (
            <li key={deal.id}>
              <DealCard deal={deal} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        label={t('deals.list.pages')}
        page={list.page}
        pageCount={Math.ceil(list.total / pageSize)}
        to={(page) => `/deals?page=${page}`}
        previousLabel={t('common.previous')}
        nextLabel={t('common.next')}
        pageLabel={(page) => t('deals.list.page', { page })}
      />
    </Page>
  )
}
