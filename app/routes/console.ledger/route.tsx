import { useLoaderData } from '@remix-run/react'
import { booksQuery, readBooksSearch } from '#app/features/ledger/books-search.ts'
import { getBooks } from '#app/features/ledger/queries/get-books.server.ts'
import { BooksView } from '#app/features/ledger/ui/books-view.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'ledger.title' }

export const loader = memberPage('console:read', ({ actor, url }) =>
  getBooks(actor, readBooksSearch(url.searchParams), pageNumber(url)),
)

export default function Ledger() {
  const books = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="ledger"
      title={t('ledger.title')}
      lead={t('ledger.lead')}
      paging={{ page: books.page, pageCount: books.pageCount, query: booksQuery(books.typed) }}
    >
      <BooksView books={books} />
    </ConsolePage>
  )
}
