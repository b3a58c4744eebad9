import { readBooksSearch } from '#app/features/ledger/books-search.ts'
import { journalsCsv } from '#app/features/ledger/ui/journals-csv.server.ts'
import { csvResponse } from '#app/platform/http/csv-response.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** The journals that are found, as a file. */
export const loader = memberPage('console:read', ({ actor, url }) =>
  csvResponse('musubi-ledger.csv', journalsCsv(actor, readBooksSearch(url.searchParams))),
)
