import { exposureCsv } from '#app/features/matching/ui/exposure-csv.server.ts'
import { csvResponse } from '#app/platform/http/csv-response.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** How often each published listing was shown as a match, as a file. */
export const loader = memberPage('console:read', ({ actor }) => csvResponse('musubi-exposure.csv', exposureCsv(actor)))
