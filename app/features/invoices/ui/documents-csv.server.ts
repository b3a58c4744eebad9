import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { csvLine } from '#app/platform/csv.ts'
import type { ReadSearch } from '../document-search.ts'
import { everyDocument } from '../queries/search-documents.server.ts'

/** The documents that are found as the lines of a file. @throws AppError request.forbidden */
export async function* documentsCsv(actor: MemberActor, search: ReadSearch): AsyncGenerator<string> {
  const { t } = translatorFor(actor.locale)
  const rows = everyDocument(actor, search)
  const first = await rows.next()
  const columns = ['number', 'version', 'kind', 'issuedOn', 'counterparty', 'amount', 'sha256'] as const
  yield csvLine(columns.map((column) => t(`invoices.search.columns.${column}`)))
  for (let row = first; !row.done; row = await rows.next()) {
    const { number, version, kind, issuedOn, counterpartyName, totalYen, sha256 } = row.value
    const words = [t(`invoices.kinds.${kind}`), issuedOn.slice(0, 10), counterpartyName]
    yield csvLine([number, String(version), ...words, String(totalYen), sha256])
  }
}
