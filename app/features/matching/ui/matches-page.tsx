import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import type { MatchesPage } from '../queries/get-ranked-matches.server.ts'
import { BetterFound } from './better-found.tsx'
import { MatchList } from './match-list.tsx'
import { RestoreButton } from './restore-button.tsx'

function Notices({ page }: { page: MatchesPage }) {
  const { t } = useT()
  return (
    <>
      {page.justHidden && (
        <Notice
          tone="success"
          role="status"
          actions={<RestoreButton listingId={page.listing.id} otherListingId={page.justHidden} />}
        >
          {t('matching.notices.hidden')}
        </Notice>
      )}
      {!page.listing.isPublished && <Notice tone="warning">{t('matching.notPublished')}</Notice>}
      {page.isFallback && <Notice tone="warning">{t('matching.fallback')}</Notice>}
    </>
  )
}

function Matches({ page }: { page: MatchesPage }) {
  const { t } = useT()
  const { id } = page.listing
  if (page.items.length === 0)
    return (
      <EmptyState
        title={t(page.weakCount > 0 ? 'matching.weak.none' : 'matching.emptyTitle')}
        action={<ButtonLink to={`/listings/${id}/edit`}>{t('matching.editListing')}</ButtonLink>}
      >
        {t('matching.emptyText')}
      </EmptyState>
    )
  return (
    <>
      <MatchList page={page} />
      <Pagination
        label={t('matching.pages')}
        page={page.page}
        pageCount={page.pageCount}
        to={(number) => `/listings/${id}/matches?${page.withWeak ? 'weak=1&' : ''}page=${number}`}
        previousLabel={t('common.previous')}
        nextLabel={t('common.next')}
        pageLabel={(number) => t('directory.page', { page: number })}
      />
    </>
  )
}

/** The way to those that fit little, and back. */
function Weak({ page }: { page: MatchesPage }) {
  const { t } = useT()
  if (page.weakCount === 0) return null
  const to = `/listings/${page.listing.id}/matches`
  return (
    <p>
      {page.withWeak ? (
        <Link to={to}>{t('matching.weak.leaveOut')}</Link>
      ) : (
        <Link to={`${to}?weak=1`}>{t('matching.weak.show', { count: page.weakCount })}</Link>
      )}
    </p>
  )
}

/** The counterparts of a listing for who posted it. @param props.children what else may be worth a look */
export function MatchesPageView({ page, children }: { page: MatchesPage; children?: ReactNode }) {
  const { t } = useT()
  return (
    <Page>
      <PageHeader
        title={t('matching.title')}
        lead={t('matching.lead', { title: page.listing.title })}
        actions={
          <>
            <Link to="/ranking">{t('matching.howRanked')}</Link>
            <Link to="/match-mails">{t('matchMails.title')}</Link>
          </>
        }
      />
      <Notices page={page} />
      <Matches page={page} />
      <Weak page={page} />
      <BetterFound page={page} />
      {children}
      {page.hiddenCount > 0 && (
        <p>
          <Link to={`/listings/${page.listing.id}/matches/hidden`}>
            {t('matching.hidden.link', { count: page.hiddenCount })}
          </Link>
        </p>
      )}
    </Page>
  )
}
