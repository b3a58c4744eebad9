import { funnelCsv, lossesCsv } from '#app/features/operations/ui/funnel-csv.server.ts'
import { csvResponse } from '#app/platform/http/csv-response.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** The funnel, or what was lost on the way, as a file. */
export const loader = memberPage('console:read', ({ actor, url }) =>
  url.searchParams.get('kind') === 'losses'
    ? csvResponse('musubi-losses.csv', lossesCsv(actor, url.searchParams))
    : csvResponse('musubi-funnel.csv', funnelCsv(actor, url.searchParams)),
)
