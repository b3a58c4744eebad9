import { exportCsv } from '#app/features/imports/ui/export-csv.server.ts'
import { csvResponse } from '#app/platform/http/csv-response.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** The reader's own listings as a file. */
export const loader = memberPage('listing:export', ({ actor }) =>
  csvResponse('musubi-listings.csv', exportCsv(actor, 'own')),
)
