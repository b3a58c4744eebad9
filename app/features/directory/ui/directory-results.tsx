import { Link } from '@remix-run/react'
import { FavouriteButton } from '#app/features/favourites/ui/favourite-button.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { MatchCard } from '#app/ui/match-card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import type { DirectoryItem, DirectoryPage } from '../queries/search-directory.server.ts'
import { directoryUrl } from '../directory-url.ts'
import { ActiveFilters } from './active-filters.tsx'
import { CompareBar, CompareBox } from './compare-choice.tsx'
import { Marked } from './marked.tsx'
import { NothingFound } from './nothing-found.tsx'
import { listingFacts, ListingTags } from './listing-facts.tsx'

/** Where the words were found, when the card itself does not hold them. */
function Excerpt({ listing: { track, side, marks } }: { listing: DirectoryItem }) {
  const { dynamic, locale } = useT()
  if (!marks?.excerpt) return null
  const { field, ...marked } = marks.excerpt
  return (
    <p className="text-small text-ink-soft">
      {dynamic(`tracks.${track}.sides.${side}.fields.${field}.label`)}
      {locale === 'ja' ? '：' : ': '}
      <Marked {...marked} />
    </p>
  )
}

/** What the page can do while search is away, and what it cannot. */
function FallbackNotice({ page: { query, fallback } }: { page: DirectoryPage }) {
  const { t } = useT()
  return (
    <Notice tone="warning" title={t('directory.fallback.title')}>
      <p>{t('directory.fallback.filters')}</p>
      {query.q !== '' && (
        <p>{t(fallback?.areWordsIgnored ? 'directory.fallback.ignored' : 'directory.fallback.words')}</p>
      )}
    </Notice>
  )
}

/** One listing of the list. */
function ResultCard({ listing, page, level }: { listing: DirectoryItem; page: DirectoryPage; level: 2 | 3 }) {
  const translator = useT()
  return (
    <MatchCard
      level={level}
      title={
        // One box: the link lays out its parts beside each other.
        <span>
          <Marked text={listing.title} ranges={listing.marks?.title ?? []} />
        </span>
      }
      to={`/listings/${listing.id}`}
      tags={<ListingTags listing={listing} />}
      meta={listingFacts(translator, listing)}
      actions={
        <>
          {page.kept && (
            <FavouriteButton
              listingId={listing.id}
              isKept={page.kept.includes(listing.id)}
              returnTo={directoryUrl(page.query, { page: page.query.page })}
            />
          )}
          <CompareBox listing={listing} />
        </>
      }
    >
      <p className="line-clamp-3">
        <Marked text={listing.teaser} ranges={listing.marks?.teaser ?? []} />
      </p>
      <Excerpt listing={listing} />
    </MatchCard>
  )
}

/** What answers only a part of the words, apart from what was found. */
function NearResults({ page }: { page: DirectoryPage }) {
  const { t } = useT()
  if (page.near.length === 0) return null
  return (
    <>
      <div className="mt-4">
        <h2 className="text-h2">{t('directory.near.title')}</h2>
        <p className="text-small text-ink-soft">{t('directory.near.text')}</p>
      </div>
      {page.near.map((listing) => (
        <ResultCard key={listing.id} listing={listing} page={page} level={3} />
      ))}
    </>
  )
}

/** The found listings with their count, what narrows them, and pages. */
export function DirectoryResults({ page }: { page: DirectoryPage }) {
  const { t, locale } = useT()
  const count = page.total.toLocaleString(locale === 'ja' ? 'ja-JP' : 'en-GB')
  return (
    <section aria-label={t('directory.results')} className="group/results grid gap-5">
      {page.fallback && <FallbackNotice page={page} />}
      <p role="status" className="font-bold">
        {t(page.totalIsExact ? 'directory.count' : 'directory.countAbout', { count })}
      </p>
      <ActiveFilters query={page.query} />
      {page.isMember && (
        <p>
          <Link to={directoryUrl(page.query, {}, '/listings/map')}>{t('directory.map.open')}</Link>
        </p>
      )}
      {page.items.length === 0 && <NothingFound page={page} />}
      {page.items.map((listing) => (
        <ResultCard key={listing.id} listing={listing} page={page} level={2} />
      ))}
      <NearResults page={page} />
      <CompareBar />
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
