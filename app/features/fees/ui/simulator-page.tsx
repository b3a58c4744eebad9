import { Link } from '@remix-run/react'
import { formatDate, formatYen, formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Section } from '#app/ui/section.tsx'
import { compared } from '../compared.ts'
import type { SimulatorPage as Page } from '../queries/get-fee-simulator.server.ts'
import { ComparedTable } from './compared-table.tsx'
import { FeeChart } from './fee-chart.tsx'
import { FeeTable } from './fee-table.tsx'
import { FigureList } from './figure-list.tsx'
import { NetCost } from './net-cost.tsx'
import { SimulatorForm } from './simulator-form.tsx'
import { useFeeWords } from './use-fee-words.ts'

function Result({ result }: { result: NonNullable<Page['result']> }) {
  const { t, locale } = useT()
  const { sheet, net } = result
  const { totals, priceYen } = result.compared
  return (
    <Section title={t('fees.simulator.result', { price: formatYenProse(priceYen, locale) })}>
      <div className="grid gap-7">
        <DefinitionList
          items={compared.map((key) => ({
            key,
            term: t(`fees.compared.${key}`),
            value: <span className="text-h3 font-bold tabular-nums">{formatYen(totals[key])}</span>,
          }))}
        />
        <div className="grid gap-2">
          <p className="measure phrase text-small text-ink-soft">{t('fees.simulator.waiverNote')}</p>
          <p>
            <Link to="/waivers" className="link touch">
              {t('fees.simulator.toWaiver')}
            </Link>
          </p>
        </div>
        <Disclosure summary={t('fees.simulator.breakdown')}>
          <FeeTable bill={sheet} />
        </Disclosure>
        {net && <NetCost net={net} />}
      </div>
    </Section>
  )
}

const bases = ['share_or_transfer_price', 'owner_proceeds', 'enterprise_value', 'assets_moved'] as const

function Bases() {
  const { t } = useT()
  return (
    <Disclosure summary={t('fees.simulator.basesTitle')}>
      <DefinitionList
        items={bases.map((key) => ({
          key,
          term: t(`fees.bases.${key}.name`),
          value: t(`fees.bases.${key}.explain`),
        }))}
      />
    </Disclosure>
  )
}

function PriceList({ prices }: Pick<Page, 'prices'>) {
  const { t, locale } = useT()
  const words = useFeeWords()
  return (
    <Section title={t('fees.prices.title')} lead={t('fees.prices.lead')}>
      <DefinitionList
        items={prices.map(({ key, figures, source, validFrom, version }) => ({
          key,
          term: words.schedule(key),
          value: (
            <div className="grid gap-2">
              <FigureList figures={figures} />
              <p className="text-small text-ink-soft">{words.about(key)}</p>
              <p className="text-small text-ink-soft" data-user-text>
                {t('fees.prices.source', { version, date: formatDate(validFrom, locale), source: source[locale] })}
              </p>
            </div>
          ),
        }))}
      />
    </Section>
  )
}

/** What it costs, before anybody signs up: a price of one's own, examples, and everything that is charged. */
export function SimulatorView({ page }: { page: Page }) {
  const { t, locale } = useT()
  const { input, result } = page
  return (
    <>
      <SimulatorForm key={JSON.stringify(input.typed)} input={input} />
      {result && <Result result={result} />}
      <Section title={t('fees.simulator.examples')} lead={t('fees.simulator.examplesLead')}>
        <div className="grid gap-7">
          <FeeChart line={page.line} priceYen={result ? result.compared.priceYen : null} />
          <ComparedTable caption={t('fees.compared.caption')} rows={page.examples} />
          <p className="measure phrase text-small text-ink-soft">
            {t('fees.simulator.lehmanSource', { source: page.lehmanSource[locale] })}
          </p>
          <Bases />
        </div>
      </Section>
      <PriceList prices={page.prices} />
      <p>
        <Link to="/how-it-works" className="link">
          {t('fees.simulator.toHow')}
        </Link>
      </p>
    </>
  )
}
