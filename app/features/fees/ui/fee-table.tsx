import { formatYenProse } from '#app/i18n/format.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Money } from '#app/ui/money.tsx'
import type { FeeBill } from '../fee-sheet.ts'

type Line = FeeBill['lines'][number]

interface Row {
  key: string
  name: string
  explain: string
  amountYen: number
  isTotal?: boolean
}

/** A scale of several bands names each band; one rate for everything is simply the basic fee. */
function textKey({ kind, data }: Line, isScale: boolean): string {
  if (kind === 'tax' && data['baseYen'] !== undefined) return 'taxOfWork'
  if (kind !== 'tier' || !isScale) return kind
  return data['fromYen'] === 0 ? 'firstBand' : 'band'
}

const yenParams: Record<string, string> = {
  bandYen: 'band',
  fromYen: 'from',
  upToYen: 'upTo',
  minimumYen: 'minimum',
  belowYen: 'below',
  travelYen: 'travel',
  baseYen: 'base',
}

/** Keys that have words of their own. */
const wordParams: Record<string, string> = { attendance: 'fees.attendances', size: 'fees.sizes' }

function paramsOf({ data }: Line, { locale, dynamic }: Translator): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const name = yenParams[key]
      if (wordParams[key]) return [key, dynamic(`${wordParams[key]}.${value}`)]
      return name && typeof value === 'number' ? [name, formatYenProse(value, locale)] : [key, value]
    }),
  )
}

function rowsOf({ lines, subtotalYen, taxYen, totalYen }: FeeBill, translator: Translator): Row[] {
  const { dynamic, t } = translator
  const isScale = lines.filter(({ kind }) => kind === 'tier').length > 1
  const rows = lines.map((line, index) => {
    const key = textKey(line, isScale)
    const params = paramsOf(line, translator)
    const text = (part: string) => dynamic(`fees.lines.${key}.${part}`, params)
    return { key: `${line.kind}-${index}`, name: text('name'), explain: text('explain'), amountYen: line.amountYen }
  })
  const sum = (key: 'subtotal' | 'total', amountYen: number) => ({
    key,
    name: t(`fees.lines.${key}.name`),
    explain: t(`fees.lines.${key}.explain`),
    amountYen,
    isTotal: key === 'total',
  })
  const [first, last] = [rows.slice(0, -1), rows.slice(-1)]
  // Where the lines are with tax there is no sum without it to be shown; the tax in the total is said below it.
  if (lines.at(-1)?.kind === 'tax_within')
    return [...first, sum('total', totalYen), ...last.map((row) => ({ ...row, amountYen: taxYen }))]
  return [...first, sum('subtotal', subtotalYen), ...last, sum('total', totalYen)]
}

/** A bill: each line with a sentence on what it is; tax last, then the total. Two columns at any width. */
export function FeeTable({ bill }: { bill: FeeBill }) {
  const translator = useT()
  const { t, locale } = translator
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{t('fees.table.caption')}</caption>
      <thead className="border-b border-line-strong text-small text-ink-soft">
        <tr>
          <th scope="col" className="py-2 pr-4 text-left font-normal">
            {t('fees.table.item')}
          </th>
          <th scope="col" className="num py-2 font-normal">
            {t('fees.table.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(bill, translator).map(({ key, name, explain, amountYen, isTotal }) => (
          <tr key={key} className={isTotal ? 'border-t-2 border-ink' : 'border-b border-line'}>
            <th scope="row" className="py-3 pr-4 text-left align-top font-normal">
              <span className={isTotal ? 'font-bold' : undefined}>{name}</span>
              <span className="phrase block text-small text-ink-soft">{explain}</span>
            </th>
            <td className="num py-3 align-top">
              <Money
                yen={amountYen}
                locale={locale}
                as="table"
                className={isTotal ? 'text-lead font-bold' : undefined}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
