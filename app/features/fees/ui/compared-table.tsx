import { formatYen, formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Table } from '#app/ui/table.tsx'
import { compared, type ComparedPrice } from '../compared.ts'

/** The same prices under each schedule, with tax. */
export function ComparedTable({ caption, rows }: { caption: string; rows: ComparedPrice[] }) {
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
          cell: ({ priceYen }) => formatYenProse(priceYen, locale),
        },
        ...compared.map((key) => ({
          key,
          header: t(`fees.compared.${key}`),
          align: 'number' as const,
          cell: ({ totals }: ComparedPrice) => formatYen(totals[key]),
        })),
      ]}
    />
  )
}
