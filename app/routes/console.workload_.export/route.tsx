import { workloadCsv } from '#app/features/operations/ui/workload-csv.server.ts'
import { csvResponse } from '#app/platform/http/csv-response.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** Every navigator's load as a file. */
export const loader = memberPage('introduction:oversee', ({ actor }) =>
  csvResponse('musubi-navigators.csv', workloadCsv(actor)),
)
