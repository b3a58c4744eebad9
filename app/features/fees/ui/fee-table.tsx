import { formatYen, formatYenProse } from '#app/i18n/format.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Table } from '#app/ui/table.tsx'
import type { FeeSheet } from '../fee-sheet.ts'

type Line = FeeSheet['lines'][number]

interface Row {
  key: string
  name: string
  explain: string
  amountYen: number
  isTotal?: boolean
}

/** A scale of several bands names each band; one rate for everything is simply the basic fee. */
function textKey({ kind, data }: Line, isScale: boolean): string {
  if (kind !== 'tier' || !isScale) return kind
  return data['fromYen'] === 0 ? 'firstBand' : 'band'
}

const yenParams: Record<string, string> = {
  bandYen: 'band',
  fromYen: 'from',
  upToYen: 'upTo',
  minimumYen: 'minimum',
  belowYen: 'below',
}

function paramsOf({ data }: Line, locale: Translator['locale']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const name = yenParams[key]
      return name && typeof value === 'number' ? [name, formatYenProse(value, locale)] : [key, value]
    }),
  )
}

function rowsOf({ lines, subtotalYen, totalYen }: FeeSheet, { dynamic, t, locale }: Translator): Row[] {
  const isScale = lines.filter(({ kind }) => kind === 'tier').length > 1
  const rows = lines.map((line, index) => {
    const key = textKey(line, isScale)
    const params = paramsOf(line, locale)
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
  return [...rows.slice(0, -1), sum('subtotal', subtotalYen), ...rows.slice(-1), sum('total', totalYen)]
}

/** Each line of a fee with a sentence on what it is; tax last, then the total. */
export function FeeTable({ sheet }: { sheet: FeeSheet }) {
  const translator = useT()
  const { t } = translator
  return (
    <Table<Row>
      caption={t('fees.table.caption')}
      captionHidden
      rows={rowsOf(sheet, translator)}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'item',
          header: t('fees.table.item'),
          isRowHeader: true,
          cell: ({ name, isTotal }) => (isTotal ? <strong>{name}</strong> : name),
        },
        {
          key: 'explanation',
          header: t('fees.table.explanation'),
          cell: ({ explain }) => <span className="text-small text-ink-soft">{explain}</span>,
        },
        {
          key: 'amount',
          header: t('fees.table.amount'),
          align: 'number',
          cell: ({ amountYen, isTotal }) =>
            isTotal ? <strong className="text-lead">{formatYen(amountYen)}</strong> : formatYen(amountYen),
        },
      ]}
    />
  )
}
