import { formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { NetCost as Net } from '../queries/get-fee-simulator.server.ts'

/** What remains after the waiver and a grant; an estimate, and marked as one. */
export function NetCost({ net }: { net: Net }) {
  const { t, locale } = useT()
  const { feeYen, outsideYen, grant, netYen, source } = net
  const value = (amount: number) => <span className="tabular-nums">{formatYen(amount)}</span>
  const grantNote = grant.held && (
    <p className="text-small text-ink-soft">{t(grant.held === 'cap' ? 'fees.net.capped' : 'fees.net.tooLittle')}</p>
  )
  return (
    <Card tone="quiet" className="grid gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <Heading level={3}>{t('fees.net.title')}</Heading>
        <Tag>{t('fees.net.estimate')}</Tag>
      </div>
      <DefinitionList
        items={[
          { key: 'fee', term: t('fees.net.fee'), value: value(feeYen) },
          { key: 'outside', term: t('fees.net.outside'), value: value(outsideYen) },
          {
            key: 'grant',
            term: t('fees.net.grant'),
            value: (
              <>
                {value(-grant.totalYen)}
                {grantNote}
              </>
            ),
          },
          { key: 'net', term: t('fees.net.net'), value: <strong className="text-lead">{value(netYen)}</strong> },
        ]}
      />
      <p className="measure phrase text-small text-ink-soft">{t('fees.net.note')}</p>
      <p className="measure phrase text-small text-ink-soft">{t('fees.net.source', { source: source[locale] })}</p>
    </Card>
  )
}
