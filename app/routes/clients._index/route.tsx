import { useLoaderData } from '@remix-run/react'
import { listClients } from '#app/features/referrers/queries/list-clients.server.ts'
import { ClientList } from '#app/features/referrers/ui/client-list.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'

export const handle = { titleKey: 'referrers.list.title' }

export const loader = memberPage('client:assist', ({ actor, url }) => listClients(actor, pageNumber(url)))

export default function Clients() {
  const { items, page, pageCount } = useLoaderData<typeof loader>()
  const { t } = useT()
  const start = <ButtonLink to="/clients/new">{t('referrers.list.new')}</ButtonLink>
  const actions = (
    <>
      {start}
      <ButtonLink to="/imports" variant="secondary">
        {t('referrers.list.import')}
      </ButtonLink>
    </>
  )
  return (
    <Page>
      <PageHeader
        title={t('referrers.list.title')}
        lead={t('referrers.list.lead')}
        actions={items.length > 0 && actions}
      />
      {items.length === 0 ? (
        <EmptyState title={t('referrers.list.empty')} action={start}>
          {t('referrers.list.emptyText')}
        </EmptyState>
      ) : (
        <ClientList items={items} />
      )}
      {pageCount > 1 && (
        <Pagination
          label={t('referrers.list.pages')}
          page={page}
          pageCount={pageCount}
          to={(to) => `/clients?page=${to}`}
          previousLabel={t('referrers.list.previous')}
          nextLabel={t('referrers.list.next')}
          pageLabel={(to) => t('referrers.list.pageLabel', { page: to })}
        />
      )}
    </Page>
  )
}
