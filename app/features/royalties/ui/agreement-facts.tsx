import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { rateText } from '../rules.ts'
import type { AgreementView } from '../royalty-view.ts'

/** What was agreed on or is proposed, each with what it means. */
export function AgreementFacts({ agreement }: { agreement: AgreementView }) {
  const { t, locale } = useT()
  const { product, rateBasisPoints, firstDay, lastDay, period, statementDays, paymentDays, mayAudit } = agreement
  const fact = (key: 'product' | 'rate' | 'days' | 'period' | 'statement' | 'payment' | 'audit', value: string) => ({
    key,
    term: t(`royalties.facts.${key}`),
    value: key === 'product' ? <span data-user-text>{value}</span> : value,
  })
  return (
    <DefinitionList
      items={[
        fact('product', product),
        fact('rate', t('royalties.facts.rateText', { rate: rateText(rateBasisPoints) })),
        fact(
          'days',
          t('royalties.facts.daysText', { from: formatDate(firstDay, locale), to: formatDate(lastDay, locale) }),
        ),
        fact('period', t(`royalties.periods.${period}`)),
        fact('statement', t('royalties.facts.dueText', { days: statementDays })),
        fact('payment', t('royalties.facts.dueText', { days: paymentDays })),
        fact('audit', t(mayAudit ? 'royalties.facts.auditYes' : 'royalties.facts.auditNo')),
        ...(agreement.agreedAt
          ? [
              {
                key: 'withheld',
                term: t('royalties.facts.withheld'),
                value: t(agreement.isWithheld ? 'royalties.facts.withheldYes' : 'royalties.facts.withheldNo'),
              },
              { key: 'agreed', term: t('royalties.facts.agreed'), value: formatDate(agreement.agreedAt, locale) },
            ]
          : []),
      ]}
    />
  )
}
