import { formatYen, formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Table } from '#app/ui/table.tsx'
import { type Compared, compared, type ComparedPrice } from '../compared.ts'

/** The same prices under each schedule, with tax. */
export function ComparedTable(props: {
  caption: string
  rows: ComparedPrice[]
  shown?: readonly Compared[]
  /** The price of the deal the reader is in. */
  ownYen?: number
}) {
  const { caption, rows, shown = compared, ownYen } = props
  const { t, locale } = useT()
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ priceYen }) => String(priceYen)}
      columns={[
        {
          key: 'price',
          header: t('fees.compared.price'),
          isRowHeader: true,
          cell: ({ priceYen }) => {
            const price = formatYenProse(priceYen, locale)
            return priceYen === ownYen ? <strong>{t('fees.outlook.own', { price })}</strong> : price
          },
        },
        ...shown.map((key) => ({
          key,
          header: t(`fees.compared.${key}`),
          align: 'number' as const,
          cell: ({ totals }: ComparedPrice) => formatYen(totals[key]),
        })),
      ]}
    />
  )
}
