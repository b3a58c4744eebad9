import { Link } from '@remix-run/react'
import { FeeTable } from '#app/features/fees/ui/fee-table.tsx'
import { formatDate, formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Money } from '#app/ui/money.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/section.tsx'
import type { MilestonePage } from '../queries/get-milestone-page.server.ts'

function Withheld({ page }: { page: MilestonePage }) {
  const { t, dynamic, locale } = useT()
  const reason = dynamic(`milestones.withholding.${page.withholdingReason}`)
  if (!page.withheld) return <p className="measure phrase text-small text-ink-soft">{reason}</p>
  const { amountYen, dueOn } = page.withheld
  const amount = formatYenProse(amountYen, locale)
  return (
    <Notice title={t('milestones.page.withheldTitle')}>
      <p>{reason}</p>
      <p>
        {dueOn
          ? t('milestones.page.withheldDue', { amount, day: formatDate(dueOn, locale) })
          : t('milestones.page.withheldLater', { amount })}
      </p>
    </Notice>
  )
}

/** What the payee gets once the work is accepted, line by line. */
function ReleaseLines({ page }: { page: MilestonePage }) {
  const { t, locale } = useT()
  const { workYen, taxYen, withheldYen, feeYen, feeTaxYen, netYen } = page.release
  const amounts = { work: workYen, tax: taxYen, withheld: -withheldYen, fee: -feeYen, feeTax: -feeTaxYen, net: netYen }
  const keys = ['work', 'tax', 'withheld', 'fee', 'feeTax', 'net'] as const
  const items = keys
    .filter((key) => amounts[key] !== 0)
    .map((key) => ({
      key,
      term: t(`milestones.page.releaseLines.${key}`),
      value: (
        <Money yen={amounts[key]} locale={locale} as="table" className={key === 'net' ? 'font-bold' : undefined} />
      ),
    }))
  return (
    <Section title={t('milestones.page.release')}>
      <div className="grid gap-4">
        <DefinitionList items={items} />
        {page.noticeId && (
          <p>
            <Link to={`/accounting-documents/${page.noticeId}`} reloadDocument className="link touch">
              {t('milestones.page.notice')}
            </Link>
          </p>
        )}
      </div>
    </Section>
  )
}

/** The client sees what it pays, whoever does the work what arrives, those who look after them both. */
export function MilestoneMoney({ page }: { page: MilestonePage }) {
  const { t } = useT()
  return (
    <>
      {page.party !== 'payee' && (
        <Section title={t('milestones.page.money')} lead={t('milestones.page.moneyLead')}>
          <div className="grid gap-5">
            <FeeTable bill={page.bill} />
            <Withheld page={page} />
          </div>
        </Section>
      )}
      {page.party !== 'payer' && <ReleaseLines page={page} />}
    </>
  )
}
