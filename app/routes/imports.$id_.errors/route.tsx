import { errorsCsv } from '#app/features/imports/ui/errors-csv.server.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import { csvResponse } from '#app/platform/http/csv-response.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** All that is wrong with a file, as a file. */
export const loader = memberPage('listing:import_file', ({ actor, params }) =>
  csvResponse('musubi-import-errors.csv', errorsCsv(actor, params['id']!, translatorFor(actor.locale))),
)
