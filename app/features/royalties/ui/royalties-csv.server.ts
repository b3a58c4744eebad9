import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { csvLine } from '#app/platform/csv.ts'
import { exportRoyalties } from '../queries/export-royalties.server.ts'
import { rateText } from '../rules.ts'

const columns = [
  'product',
  'rate',
  'start',
  'end',
  'dueOn',
  'payBy',
  'standing',
  'sales',
  'pieces',
  'royalty',
  'tax',
  'withheld',
  'total',
  'sentAt',
  'note',
] as const

const sum = (amount: number | null | undefined): string =>
  amount === null || amount === undefined ? '' : String(amount)

/** The royalties of a deal as the lines of a file, a line a statement. @throws AppError deal.not_found, royalty.not_found */
export async function* royaltiesCsv(actor: MemberActor, dealId: string): AsyncGenerator<string> {
  const { t } = translatorFor(actor.locale)
  const rows = await exportRoyalties(actor, dealId)
  yield csvLine(columns.map((column) => t(`royalties.csv.${column}`)))
  for (const { stated, product, ratePoints, start, end, dueOn, payBy, standing, correctsId } of rows)
    yield csvLine([
      product,
      `${rateText(ratePoints)}%`,
      ...[start, end, dueOn, payBy],
      t(correctsId ? 'royalties.standings.correction' : `royalties.standings.${standing}`),
      sum(stated?.salesYen),
      sum(stated?.pieces),
      sum(stated?.royaltyYen),
      sum(stated?.taxYen),
      sum(stated && -stated.withheldYen),
      sum(stated?.totalYen),
      stated?.sentAt ?? '',
      stated?.note ?? '',
    ])
}
