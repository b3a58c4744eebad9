import { useLoaderData } from '@remix-run/react'
import { readSearch, searchQuery } from '#app/features/invoices/document-search.ts'
import { searchDocuments } from '#app/features/invoices/queries/search-documents.server.ts'
import { DocumentTable } from '#app/features/invoices/ui/document-table.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'invoices.search.title' }

export const loader = memberPage('console:read', ({ actor, url }) =>
  searchDocuments(actor, readSearch(url.searchParams), pageNumber(url)),
)

export default function Documents() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="documents"
      title={t('invoices.search.title')}
      lead={t('invoices.search.lead')}
      paging={{ page: page.page, pageCount: page.pageCount, query: searchQuery(page.typed) }}
    >
      <DocumentTable page={page} />
    </ConsolePage>
  )
}
