import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Section } from '#app/ui/section.tsx'
import { FeeFacts } from '#app/features/fees/ui/fee-facts.tsx'
import { FeeOutlookSections } from '#app/features/fees/ui/fee-outlook.tsx'
import { WaiverPanel } from '#app/features/fees/ui/waiver-panel.tsx'
import { FeeTable } from '#app/features/fees/ui/fee-table.tsx'
import type { FeePageWithAmounts } from '../queries/get-fee-page.server.ts'
import { ConfirmForm } from './confirm-form.tsx'

/** The lines, the button that freezes them, the fee at other prices, what remains, and what to know about the fee. */
export function FeeDetails(props: {
  page: FeePageWithAmounts
  answer: FormAnswer | undefined
  /** What is asked before the quote is confirmed. */
  consent: ReactNode
}) {
  const { t } = useT()
  const { page, answer, consent } = props
  const { sheet, outlook, action } = page
  if (!sheet) return null
  return (
    <>
      {page.waiver && <WaiverPanel choice={page.waiver} isPayer={page.reading === 'payer'} />}
      <Section title={t('fees.table.caption')}>
        <div className="grid gap-6">
          <FeeTable bill={sheet} />
          {action === 'confirm' && <ConfirmForm page={page} answer={answer} consent={consent} />}
        </div>
      </Section>
      {outlook && <FeeOutlookSections outlook={outlook} isFrozen={sheet.frozenAt !== null} />}
      <Section title={t('fees.facts.title')}>
        <FeeFacts sheet={sheet} />
      </Section>
    </>
  )
}
