import { templateFor } from '#app/features/imports/ui/template-csv.server.ts'
import { csvResponse } from '#app/platform/http/csv-response.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** A file to fill in for one kind of listing. */
export const loader = memberPage('listing:import_file', ({ actor, params }) => {
  const { name, lines } = templateFor(actor, params)
  return csvResponse(name, lines)
})
