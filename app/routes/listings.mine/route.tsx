import { Link, useLoaderData } from '@remix-run/react'
import { getMyListings } from '#app/features/listings/queries/get-my-listings.server.ts'
import { MyListings } from '#app/features/listings/ui/my-listings.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'

export const handle = { titleKey: 'listings.mine.title' }

const MAX_PAGE = 1_000

function pageOf(url: URL): number {
  const page = Number(url.searchParams.get('page') ?? '1')
  return Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1
}

export const loader = memberPage('account:manage', ({ actor, url }) => getMyListings(actor, pageOf(url)))

export default function MyListingsPage() {
  const { items, page, pageCount } = useLoaderData<typeof loader>()
  const { t } = useT()
  const start = <ButtonLink to="/listings/new">{t('listings.mine.newListing')}</ButtonLink>
  return (
    <Page>
      <PageHeader title={t('listings.mine.title')} lead={t('listings.mine.lead')} actions={items.length > 0 && start} />
      {items.length === 0 ? (
        <EmptyState title={t('listings.mine.empty')} action={start}>
          {t('listings.mine.emptyText')}
        </EmptyState>
      ) : (
        <>
          <MyListings items={items} />
          <p className="flex flex-wrap gap-x-6">
            <Link className="link touch" to="/match-mails">
              {t('matchMails.title')}
            </Link>
            <Link className="link touch" to="/waivers">
              {t('waivers.title')}
            </Link>
          </p>
          <p>
            <a className="link touch" href="/listings/export" download>
              {t('imports.export.own')}
            </a>
            <span className="block text-small text-ink-soft">{t('imports.export.hint')}</span>
          </p>
        </>
      )}
      {pageCount > 1 && (
        <Pagination
          label={t('listings.mine.pages')}
          page={page}
          pageCount={pageCount}
          to={(to) => `/listings/mine?page=${to}`}
          previousLabel={t('listings.mine.previous')}
          nextLabel={t('listings.mine.next')}
          pageLabel={(to) => t('listings.mine.pageLabel', { page: to })}
        />
      )}
    </Page>
  )
}
