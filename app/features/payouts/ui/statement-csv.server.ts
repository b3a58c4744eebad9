import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { csvLine } from '#app/platform/csv.ts'
import { everyStatementLine } from '../queries/get-payouts-page.server.ts'

const columns = ['at', 'what', 'payee', 'gross', 'withheld', 'fee', 'feeTax', 'net', 'returned', 'state'] as const

/** The statement as the lines of a file. */
export async function* statementCsv(actor: MemberActor): AsyncGenerator<string> {
  const { t, dynamic } = translatorFor(actor.locale)
  const lines = everyStatementLine(actor)
  const first = await lines.next()
  yield csvLine(columns.map((column) => t(`payouts.statement.columns.${column}`)))
  for (let line = first; !line.done; line = await lines.next()) {
    const { at, kind, payee, grossYen, withheldYen, feeYen, feeTaxYen, netYen, returnedYen, state } = line.value
    const amounts = [grossYen, withheldYen, feeYen, feeTaxYen, netYen, returnedYen].map(String)
    const what = dynamic(`payouts.statement.kinds.${kind}`)
    yield csvLine([at.slice(0, 10), what, payee, ...amounts, dynamic(`payouts.statement.states.${state}`)])
  }
}
