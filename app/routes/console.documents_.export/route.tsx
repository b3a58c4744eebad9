import { readSearch } from '#app/features/invoices/document-search.ts'
import { documentsCsv } from '#app/features/invoices/ui/documents-csv.server.ts'
import { csvResponse } from '#app/platform/http/csv-response.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** The documents that are found, as a file. */
export const loader = memberPage('console:read', ({ actor, url }) =>
  csvResponse('musubi-documents.csv', documentsCsv(actor, readSearch(url.searchParams))),
)
