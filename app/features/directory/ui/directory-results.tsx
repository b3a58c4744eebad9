import { FavouriteButton } from '#app/features/favourites/ui/favourite-button.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { MatchCard } from '#app/ui/match-card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import type { DirectoryPage } from '../queries/search-directory.server.ts'
import { directoryUrl } from '../directory-url.ts'
import { ActiveFilters } from './active-filters.tsx'
import { listingFacts, ListingTags } from './listing-facts.tsx'

/** The found listings with their count, what narrows them, and pages. */
export function DirectoryResults({ page }: { page: DirectoryPage }) {
  const translator = useT()
  const { t } = translator
  const count = page.total.toLocaleString()
  return (
    <section aria-label={t('directory.results')} className="grid gap-5">
      {page.isFallback && <Notice tone="warning">{t('directory.fallback')}</Notice>}
      <p role="status" className="font-bold">
        {t(page.totalIsExact ? 'directory.count' : 'directory.countAbout', { count })}
      </p>
      <ActiveFilters query={page.query} />
      {page.items.length === 0 && (
        <EmptyState
          title={t('directory.emptyTitle')}
          action={
            <>
              <ButtonLink to="/listings" variant="secondary">
                {t('directory.clear')}
              </ButtonLink>
              <ButtonLink to="/listings/new">{t('common.nav.post')}</ButtonLink>
            </>
          }
        >
          {t('directory.emptyText')}
        </EmptyState>
      )}
      {page.items.map((listing) => (
        <MatchCard
          key={listing.id}
          level={2}
          title={listing.title}
          to={`/listings/${listing.id}`}
          tags={<ListingTags listing={listing} />}
          meta={listingFacts(translator, listing)}
          actions={
            page.kept && (
              <FavouriteButton
                listingId={listing.id}
                isKept={page.kept.includes(listing.id)}
                returnTo={directoryUrl(page.query, { page: page.query.page })}
              />
            )
          }
        >
          <p className="line-clamp-3">{listing.teaser}</p>
        </MatchCard>
      ))}
      <Pagination
        label={t('directory.pages')}
        page={page.query.page}
        pageCount={page.pageCount}
        to={(number) => directoryUrl(page.query, { page: number })}
        previousLabel={t('common.previous')}
        nextLabel={t('common.next')}
        pageLabel={(number) => t('directory.page', { page: number })}
      />
    </section>
  )
}
