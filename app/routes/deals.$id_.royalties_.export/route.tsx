import { royaltiesCsv } from '#app/features/royalties/ui/royalties-csv.server.ts'
import { csvResponse } from '#app/platform/http/csv-response.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** The royalties of a deal as a file, for both sides and whoever looks after the deal. */
export const loader = memberPage('deal:read', ({ actor, params }) =>
  csvResponse('musubi-royalties.csv', royaltiesCsv(actor, params['id'] ?? '')),
)
