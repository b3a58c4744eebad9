import { Link, useLoaderData } from '@remix-run/react'
import { getRankedMatches } from '#app/features/matching/queries/get-ranked-matches.server.ts'
import { MatchList } from '#app/features/matching/ui/match-list.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'

export const handle = { titleKey: 'matching.title' }

export const loader = memberPage('match:read', ({ actor, params, url }) =>
  getRankedMatches(actor, params['id'] ?? '', pageNumber(url)),
)

export default function Matches() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <Page>
      <PageHeader
        title={t('matching.title')}
        lead={t('matching.lead', { title: page.listing.title })}
        actions={<Link to="/how-it-works#ranking">{t('matching.howRanked')}</Link>}
      />
      {!page.listing.isPublished && <Notice tone="warning">{t('matching.notPublished')}</Notice>}
      {page.isFallback && <Notice tone="warning">{t('matching.fallback')}</Notice>}
      {page.items.length === 0 ? (
        <EmptyState
          title={t('matching.emptyTitle')}
          action={<ButtonLink to={`/listings/${page.listing.id}/edit`}>{t('matching.editListing')}</ButtonLink>}
        >
          {t('matching.emptyText')}
        </EmptyState>
      ) : (
        <>
          <MatchList page={page} />
          <Pagination
            label={t('matching.pages')}
            page={page.page}
            pageCount={page.pageCount}
            to={(number) => `/listings/${page.listing.id}/matches?page=${number}`}
            previousLabel={t('common.previous')}
            nextLabel={t('common.next')}
            pageLabel={(number) => t('directory.page', { page: number })}
          />
        </>
      )}
    </Page>
  )
}
