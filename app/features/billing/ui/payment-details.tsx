import { Link } from '@remix-run/react'
import { formatDate, formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Section } from '#app/ui/section.tsx'
import { Time } from '#app/ui/time.tsx'
import { FeeTable } from '#app/features/fees/ui/fee-table.tsx'
import type { PaymentPage } from '../queries/get-payment-page.server.ts'

function Facts({ page }: { page: PaymentPage }) {
  const { t, dynamic, locale } = useT()
  const { kind, payer, subjectPath, frozenAt, schedule } = page
  const name = dynamic(`payments.kinds.${kind}`)
  const subject = subjectPath ? (
    <Link to={subjectPath} className="link touch">
      {name}
    </Link>
  ) : (
    name
  )
  const ofSchedule = schedule && [
    {
      key: 'schedule',
      term: t('fees.facts.schedule'),
      value: t('fees.facts.scheduleText', {
        version: schedule.version,
        date: formatDate(schedule.validFrom, locale),
      }),
    },
    { key: 'source', term: t('fees.facts.source'), value: schedule.source[locale] },
  ]
  return (
    <DefinitionList
      items={[
        { key: 'subject', term: t('billing.payment.subject'), value: subject },
        { key: 'payer', term: t('fees.facts.payer'), value: <span data-user-text>{payer}</span> },
        {
          key: 'frozen',
          term: t('fees.facts.frozen'),
          value: <Time at={frozenAt} text={formatDateTime(frozenAt, locale)} />,
        },
        ...(ofSchedule ?? []),
      ]}
    />
  )
}

/** The lines of what is paid, and what to know about them. */
export function PaymentDetails({ page }: { page: PaymentPage }) {
  const { t } = useT()
  return (
    <>
      <Section title={t('fees.table.caption')}>
        <FeeTable bill={page.bill} />
      </Section>
      <Section title={t('billing.payment.facts')}>
        <Facts page={page} />
      </Section>
    </>
  )
}
