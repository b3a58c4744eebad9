import { formatDate, formatDateTime, formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Term } from '#app/ui/term.tsx'
import { Time } from '#app/ui/time.tsx'
import type { FeeSheet } from '../fee-sheet.ts'

/** What the fee is taken of, who pays it, when and when not, and by which version of the schedule. */
export function FeeFacts({ sheet }: { sheet: FeeSheet }) {
  const { t, locale } = useT()
  const base = (
    <>
      <Term explanation={t(`fees.bases.${sheet.base}.explain`)}>{t(`fees.bases.${sheet.base}.name`)}</Term>{' '}
      {formatYenProse(sheet.baseYen, locale)}
    </>
  )
  const schedule = t('fees.facts.scheduleText', {
    version: sheet.version,
    date: formatDate(sheet.validFrom, locale),
  })
  const frozen = sheet.frozenAt && {
    key: 'frozen',
    term: t('fees.facts.frozen'),
    value: <Time at={sheet.frozenAt} text={formatDateTime(sheet.frozenAt, locale)} />,
  }
  return (
    <DefinitionList
      items={[
        { key: 'base', term: t('fees.facts.base'), value: base },
        {
          key: 'payer',
          term: t('fees.facts.payer'),
          value: (
            <>
              {t(`fees.bases.${sheet.base}.payers.${sheet.payer}`)}
              <p className="text-small text-ink-soft">{t('fees.facts.payerNote')}</p>
            </>
          ),
        },
        { key: 'when', term: t('fees.facts.when'), value: t('fees.facts.whenText') },
        { key: 'whenNot', term: t('fees.facts.whenNot'), value: t('fees.facts.whenNotText') },
        { key: 'price', term: t('fees.facts.price'), value: t('fees.facts.priceText') },
        ...(frozen ? [frozen] : []),
        { key: 'schedule', term: t('fees.facts.schedule'), value: schedule },
        { key: 'source', term: t('fees.facts.source'), value: sheet.source[locale] },
      ]}
    />
  )
}
