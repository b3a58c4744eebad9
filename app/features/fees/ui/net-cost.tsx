import { formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { NetCost as Net } from '../net-cost.ts'
import type { DealFigures } from '../outlook.ts'

const value = (amount: number) => <span className="tabular-nums">{formatYen(amount)}</span>
const strong = (amount: number) => <strong className="text-lead">{value(amount)}</strong>

/** The fee alone, or how it comes from the price of a deal. */
function useFeeRows(net: Net, deal: DealFigures | undefined) {
  const { t } = useT()
  if (!deal) return [{ key: 'fee', term: t('fees.net.fee'), value: value(net.feeYen) }]
  return [
    { key: 'price', term: t('fees.compared.price'), value: value(deal.priceYen) },
    { key: 'full', term: t('fees.net.fullFee'), value: value(deal.fullFeeYen) },
    { key: 'waived', term: t('fees.net.waived'), value: value(-deal.waivedYen) },
  ]
}

function useGrantRow({ grant }: Net) {
  const { t } = useT()
  const note = grant.held && (
    <p className="text-small text-ink-soft">{t(grant.held === 'cap' ? 'fees.net.capped' : 'fees.net.tooLittle')}</p>
  )
  const amount = (
    <>
      {value(-grant.totalYen)}
      {note}
    </>
  )
  return { key: 'grant', term: t('fees.net.grant'), value: amount }
}

/** What remains after the waiver and a grant; an estimate, and marked as one. */
export function NetCost({ net, deal }: { net: Net; deal?: DealFigures }) {
  const { t, locale } = useT()
  const kept = deal?.keptYen
  const keptRow = { key: 'kept', term: t('fees.net.kept'), value: typeof kept === 'number' && strong(kept) }
  return (
    <Card tone="quiet" className="grid gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <Heading level={3}>{t('fees.net.title')}</Heading>
        <Tag>{t('fees.net.estimate')}</Tag>
      </div>
      <DefinitionList
        items={[
          ...useFeeRows(net, deal),
          { key: 'outside', term: t('fees.net.outside'), value: value(net.outsideYen) },
          useGrantRow(net),
          { key: 'net', term: t('fees.net.net'), value: strong(net.netYen) },
          ...(typeof kept === 'number' ? [keptRow] : []),
        ]}
      />
      <p className="measure phrase text-small text-ink-soft">{t('fees.net.note')}</p>
      <p className="measure phrase text-small text-ink-soft">{t('fees.net.source', { source: net.source[locale] })}</p>
    </Card>
  )
}
