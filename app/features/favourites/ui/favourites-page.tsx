import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { MatchCard } from '#app/ui/match-card.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { FavouriteItem, FavouritesPage, FavouriteState } from '../queries/list-favourites.server.ts'
import { FavouriteButton } from './favourite-button.tsx'

const tones: Record<FavouriteState, StatusTone> = {
  published: 'success',
  paused: 'neutral',
  matched: 'neutral',
  closed: 'neutral',
  away: 'neutral',
}

function Item({ item, returnTo }: { item: FavouriteItem; returnTo: string }) {
  const { t, dynamic, locale } = useT()
  const { listingId, track, side, state, changedAt } = item
  const isOpen = state === 'published'
  return (
    <MatchCard
      level={2}
      title={<span className="wrap-anywhere">{item.title || t('favourites.untitled')}</span>}
      {...(isOpen ? { to: `/listings/${listingId}` } : {})}
      tags={
        <>
          <TrackTag track={track} label={dynamic(`tracks.${track}.sides.${side}.name`)} />
          {isOpen && changedAt ? (
            <StatusBadge tone="active">{t('favourites.changed', { date: formatDate(changedAt, locale) })}</StatusBadge>
          ) : (
            <StatusBadge tone={tones[state]}>{t(`favourites.states.${state}.name`)}</StatusBadge>
          )}
        </>
      }
      meta={t('favourites.keptAt', { date: formatDate(item.keptAt, locale) })}
      actions={<FavouriteButton listingId={listingId} isKept returnTo={returnTo} />}
    >
      {isOpen ? (
        <p className="line-clamp-3 wrap-anywhere">{item.teaser}</p>
      ) : (
        <p className="phrase">{t(`favourites.states.${state}.explain`)}</p>
      )}
    </MatchCard>
  )
}

/** The listings a member has kept, with what has become of each. */
export function FavouritesPageView({ list }: { list: FavouritesPage }) {
  const { t } = useT()
  const to = (page: number) => (page === 1 ? '/favourites' : `/favourites?page=${page}`)
  return (
    <Page>
      <PageHeader title={t('favourites.title')} lead={t('favourites.lead')} />
      {list.items.length === 0 ? (
        <EmptyState
          title={t('favourites.empty')}
          action={<ButtonLink to="/listings">{t('favourites.find')}</ButtonLink>}
        >
          {t('favourites.emptyText')}
        </EmptyState>
      ) : (
        <ul className="grid gap-4">
          {list.items.map((item) => (
            <li key={item.listingId}>
              <Item item={item} returnTo={to(list.page)} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        label={t('favourites.pages')}
        page={list.page}
        pageCount={list.pageCount}
        to={to}
        previousLabel={t('common.previous')}
        nextLabel={t('common.next')}
        pageLabel={(page) => t('favourites.page', { page })}
      />
    </Page>
  )
}
