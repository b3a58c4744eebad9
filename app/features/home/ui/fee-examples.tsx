import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { formatYen, formatYenProse } from '#app/i18n/format.ts'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import type { FeeExample, HowItWorksPage } from '../queries/get-how-it-works.server.ts'

/** What is free, what costs money, and what that comes to at several prices. */
export function FeeExamples({ fees }: Pick<HowItWorksPage, 'fees'>) {
  const { t, locale } = useT()
  const amount = (key: string, header: string, read: (example: FeeExample) => number) => ({
    key,
    header,
    align: 'number' as const,
    cell: (example: FeeExample) => formatYen(read(example)),
  })
  return (
    <Section title={t('site.feesTitle')}>
      <div className="grid gap-4">
        <p className="measure phrase">{t('site.feesFree')}</p>
        <p className="measure phrase">{t('site.feesSuccession')}</p>
        {fees.map(({ track, version, source, examples }) => (
          <div key={track} className="grid gap-3">
            <Table
              caption={t('site.feesExample')}
              rows={examples}
              rowKey={({ priceYen }) => String(priceYen)}
              columns={[
                {
                  key: 'price',
                  header: t('site.feesPrice'),
                  isRowHeader: true,
                  cell: ({ priceYen }) => formatYenProse(priceYen, locale),
                },
                amount('gross', t('site.feesGross'), ({ grossYen }) => grossYen),
                amount('waived', t('site.feesWaiver'), ({ waivedYen }) => (waivedYen === 0 ? 0 : -waivedYen)),
                amount('net', t('site.feesNet'), ({ netYen }) => netYen),
                amount('tax', t('site.feesTax'), ({ taxYen }) => taxYen),
                amount('total', t('site.feesTotal'), ({ totalYen }) => totalYen),
              ]}
            />
            <p className="text-small text-ink-soft">{t('site.feesSource', { source: source[locale], version })}</p>
          </div>
        ))}
        <p className="measure phrase">{t('site.feesOther')}</p>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <Link to="/fees" className="link touch">
            {t('fees.simulator.title')}
          </Link>
          <Link to="/waivers" className="link touch">
            {t('fees.simulator.toWaiver')}
          </Link>
        </p>
      </div>
    </Section>
  )
}
