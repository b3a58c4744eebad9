import { statementCsv } from '#app/features/payouts/ui/statement-csv.server.ts'
import { csvResponse } from '#app/platform/http/csv-response.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

/** The statement as a file. */
export const loader = memberPage('payout:read', ({ actor }) => csvResponse('musubi-payouts.csv', statementCsv(actor)))
