import { Form } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Section } from '#app/ui/section.tsx'
import type { GrantInput } from '../grant-input.ts'
import type { FeeOutlook } from '../outlook.ts'
import { ComparedTable } from './compared-table.tsx'
import { FeeChart } from './fee-chart.tsx'
import { GrantFields } from './grant-fields.tsx'
import { NetCost } from './net-cost.tsx'

function OtherPrices({ outlook }: { outlook: FeeOutlook }) {
  const { t, locale } = useT()
  const { examples, line, priceYen, shown } = outlook
  return (
    <Section title={t('fees.simulator.examples')} lead={t('fees.outlook.examplesLead')}>
      <div className="grid gap-7">
        <FeeChart line={line} priceYen={priceYen} shown={shown} />
        <ComparedTable caption={t('fees.compared.caption')} rows={examples} shown={shown} ownYen={priceYen} />
        <p className="measure phrase text-small text-ink-soft">
          {t('fees.simulator.lehmanSource', { source: outlook.lehmanSource[locale] })}
        </p>
      </div>
    </Section>
  )
}

/** Sent by address: nothing is stored, and it works without JavaScript. */
function CostsForm({ input }: { input: GrantInput }) {
  const { t } = useT()
  return (
    <Form method="get" action={`#${NET_COST}`} className="grid gap-7">
      <p className="phrase text-ink-soft">{t('fees.outlook.costsLead')}</p>
      <GrantFields input={input} />
      <div>
        <Button variant="secondary">{t('fees.simulator.submit')}</Button>
      </div>
    </Form>
  )
}

const NET_COST = 'net-cost'

/** The fee of a deal from further off: at other prices, as long as it can still become another, and what remains when everything is counted. */
export function FeeOutlookSections({ outlook, isFrozen }: { outlook: FeeOutlook; isFrozen: boolean }) {
  const { t } = useT()
  const { input, net } = outlook
  const isTyped = Object.values(input.typed).some((text) => text !== '')
  return (
    <>
      {!isFrozen && <OtherPrices outlook={outlook} />}
      {net && (
        <div id={NET_COST}>
          <Section title={t('fees.outlook.netTitle')} lead={t('fees.outlook.netLead')}>
            <div className="grid gap-5">
              <NetCost net={net} deal={net} />
              <Disclosure summary={t('fees.outlook.costs')} open={isTyped}>
                <CostsForm key={JSON.stringify(input)} input={input} />
              </Disclosure>
            </div>
          </Section>
        </div>
      )}
    </>
  )
}
