import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { csvLine } from '#app/platform/csv.ts'
import type { BooksSearch } from '../books-search.ts'
import { everyJournal } from '../queries/get-books.server.ts'

/** The journals that are found as the lines of a file, a line a posting. @throws AppError request.forbidden */
export async function* journalsCsv(actor: MemberActor, search: BooksSearch): AsyncGenerator<string> {
  const { t } = translatorFor(actor.locale)
  const rows = everyJournal(actor, search)
  const first = await rows.next()
  const columns = ['postedAt', 'businessKey', 'charge', 'accountCode', 'account', 'debitYen', 'creditYen'] as const
  yield csvLine(columns.map((column) => t(`ledger.columns.${column}`)))
  for (let row = first; !row.done; row = await rows.next()) {
    const { postedAt, businessKey, chargeId, postings } = row.value
    for (const { code, amountYen } of postings) {
      const amounts = amountYen > 0 ? [String(amountYen), ''] : ['', String(-amountYen)]
      yield csvLine([postedAt, businessKey, chargeId ?? '', code, t(`ledger.accounts.${code}.name`), ...amounts])
    }
  }
}
