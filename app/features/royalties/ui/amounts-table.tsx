import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Money } from '#app/ui/money.tsx'
import { rateText } from '../rules.ts'

interface Figures {
  salesYen: number
  pieces: number | null
  note: string
  royaltyYen: number
  taxYen: number
  withheldYen: number
  totalYen: number
}

/** What was sold and what it makes, step by step. */
export function AmountsTable({
  figures,
  rate,
  isCorrection,
}: {
  figures: Figures
  rate: number
  isCorrection: boolean
}) {
  const { t, locale } = useT()
  const { salesYen, pieces, note, royaltyYen, taxYen, withheldYen, totalYen } = figures
  const yen = (key: 'sales' | 'royalty' | 'tax' | 'withheld' | 'total', amount: number) => ({
    key,
    term:
      key === 'royalty'
        ? t(isCorrection ? 'royalties.amounts.difference' : 'royalties.amounts.royalty', { rate: rateText(rate) })
        : t(`royalties.amounts.${key}`),
    value: (
      <Money yen={amount} locale={locale} as="table" className={key === 'total' ? 'text-lead font-bold' : undefined} />
    ),
  })
  return (
    <DefinitionList
      items={[
        yen('sales', salesYen),
        ...(pieces === null
          ? []
          : [{ key: 'pieces', term: t('royalties.amounts.pieces'), value: pieces.toLocaleString('en-US') }]),
        yen('royalty', royaltyYen),
        yen('tax', taxYen),
        ...(withheldYen > 0 ? [yen('withheld', -withheldYen)] : []),
        yen('total', totalYen),
        ...(note === ''
          ? []
          : [
              {
                key: 'note',
                term: t('royalties.amounts.note'),
                value: (
                  <p className="whitespace-pre-wrap" data-user-text>
                    {note}
                  </p>
                ),
              },
            ]),
      ]}
    />
  )
}
