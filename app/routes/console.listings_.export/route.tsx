import { exportCsv } from '#app/features/imports/ui/export-csv.server.ts'
import { csvResponse } from '#app/platform/http/csv-response.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** Everybody's listings as a file, with what the public and members may read. */
export const loader = memberPage('console:read', ({ actor }) =>
  csvResponse('musubi-all-listings.csv', exportCsv(actor, 'all')),
)
