import { contactsTemplateCsv } from '#app/features/contacts/ui/contacts-csv.server.ts'
import { csvResponse } from '#app/platform/http/csv-response.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** A file of contacts to fill in. */
export const loader = memberPage('introduction:broker', ({ actor }) =>
  csvResponse('musubi-contacts-template.csv', contactsTemplateCsv(actor)),
)
