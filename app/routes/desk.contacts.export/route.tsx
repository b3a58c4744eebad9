import { exportContactsCsv } from '#app/features/contacts/ui/contacts-csv.server.ts'
import { csvResponse } from '#app/platform/http/csv-response.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'

/** The reader's own contacts as a file. */
export const loader = memberPage('introduction:broker', async ({ actor }) => {
  await takePoint('export:member', actor.memberId)
  return csvResponse('musubi-contacts.csv', exportContactsCsv(actor))
})
