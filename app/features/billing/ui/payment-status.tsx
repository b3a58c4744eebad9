import type { ReactNode } from 'react'
import { formatDateTime, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import type { FeeStage } from '../fee-stage.ts'
import type { PaymentView } from '../payment-view.ts'
import { PayForm } from './pay-form.tsx'
import { PaymentInstructionsCard } from './payment-instructions.tsx'
import { stageTones } from './stage-tones.ts'

const amountTitles: Partial<Record<FeeStage, 'billing.previewTotal' | 'billing.paidTotal'>> = {
  not_due: 'billing.previewTotal',
  paid: 'billing.paidTotal',
  partially_refunded: 'billing.paidTotal',
  refunded: 'billing.paidTotal',
  disputed: 'billing.paidTotal',
  charged_back: 'billing.paidTotal',
}

/** Choosing how to pay; folded up for those who have chosen and are told where to pay. */
function Paying({ page, answer, consent }: Pick<PaymentStatusProps, 'page' | 'answer' | 'consent'>) {
  const { t } = useT()
  const form = <PayForm page={page} answer={answer} consent={consent} />
  if (!page.instructions) return form
  return (
    <Disclosure summary={t('billing.otherWay')} open={answer?.intent === 'pay'}>
      {form}
    </Disclosure>
  )
}

function Amount({ page, children }: { page: PaymentView; children?: ReactNode }) {
  const { t, locale } = useT()
  if (page.totalYen === null) return null
  return (
    <Card tone={children && !page.instructions ? 'decision' : 'plain'} className="grid gap-1">
      <p className="text-small text-ink-soft">{t(amountTitles[page.stage] ?? 'billing.total')}</p>
      <p className="text-h1 font-bold">{formatYen(page.totalYen)}</p>
      {page.paidAt && page.stage !== 'nothing' && (
        <p className="text-small text-ink-soft">
          {t('billing.paidAt')} <Time at={page.paidAt} text={formatDateTime(page.paidAt, locale)} />
        </p>
      )}
      {children && <div className="mt-4">{children}</div>}
    </Card>
  )
}

interface PaymentStatusProps {
  page: PaymentView
  title: string
  text: string
  answer: FormAnswer | undefined
  /** What is asked before paying. */
  consent: ReactNode
  /** Where to go once all is settled. */
  next: ReactNode
}

/** Where a payment stands, the amount, and what can be done now. A quote is confirmed under its lines, so not here. */
export function PaymentStatus({ page, title, text, answer, consent, next }: PaymentStatusProps) {
  return (
    <div className="grid gap-6">
      <Notice tone={page.action === 'confirm' ? 'decision' : (stageTones[page.stage] ?? 'info')} title={title}>
        {text}
      </Notice>
      <PaymentInstructionsCard page={page} />
      <Amount page={page}>{page.action === 'pay' && <Paying page={page} answer={answer} consent={consent} />}</Amount>
      {['paid', 'nothing'].includes(page.stage) && next && <div>{next}</div>}
    </div>
  )
}
