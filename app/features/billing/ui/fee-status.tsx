import type { ReactNode } from 'react'
import { formatDateTime, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { Notice, type Tone } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import type { FeeStage, OtherSideStage } from '../fee-stage.ts'
import type { FeePageForOtherSide, FeePageWithAmounts } from '../queries/get-fee-page.server.ts'
import { PayForm } from './pay-form.tsx'
import { PaymentInstructionsCard } from './payment-instructions.tsx'

const tones: Partial<Record<FeeStage | OtherSideStage, Tone>> = {
  paid: 'success',
  nothing: 'success',
  settled: 'success',
  partially_refunded: 'success',
  disputed: 'warning',
  charged_back: 'warning',
  failed: 'warning',
  expired: 'warning',
}

const amountTitles: Partial<Record<FeeStage, 'billing.previewTotal' | 'billing.paidTotal'>> = {
  not_due: 'billing.previewTotal',
  paid: 'billing.paidTotal',
  partially_refunded: 'billing.paidTotal',
  refunded: 'billing.paidTotal',
  disputed: 'billing.paidTotal',
  charged_back: 'billing.paidTotal',
}

function Amount({ page, children }: { page: FeePageWithAmounts; children?: ReactNode }) {
  const { t, locale } = useT()
  if (!page.sheet) return null
  return (
    <Card tone={children ? 'decision' : 'plain'} className="grid gap-1">
      <p className="text-small text-ink-soft">{t(amountTitles[page.stage] ?? 'billing.total')}</p>
      <p className="text-h1 font-bold">{formatYen(page.sheet.totalYen)}</p>
      {page.paidAt && page.stage !== 'nothing' && (
        <p className="text-small text-ink-soft">
          {t('billing.paidAt')} <Time at={page.paidAt} text={formatDateTime(page.paidAt, locale)} />
        </p>
      )}
      {children && <div className="mt-4">{children}</div>}
    </Card>
  )
}

/** Where the fee stands, the amount, and what can be done now. A quote is confirmed under its lines, so not here. */
export function FeeStatus(props: {
  page: FeePageWithAmounts
  answer: FormAnswer | undefined
  /** What is asked before paying. */
  consent: ReactNode
}) {
  const { page, answer, consent } = props
  const { dynamic, t } = useT()
  const text = (part: string) => dynamic(`billing.stages.${page.stage}.${page.reading}.${part}`)
  return (
    <div className="grid gap-6">
      <Notice tone={page.action === 'confirm' ? 'decision' : (tones[page.stage] ?? 'info')} title={text('title')}>
        {text('text')}
      </Notice>
      <PaymentInstructionsCard page={page} />
      <Amount page={page}>{page.action === 'pay' && <PayForm page={page} answer={answer} consent={consent} />}</Amount>
      {['paid', 'nothing'].includes(page.stage) && (
        <div>
          <ButtonLink to={`/deals/${page.dealId}`}>{t('billing.toDealButton')}</ButtonLink>
        </div>
      )}
    </div>
  )
}

/** All the side that does not pay is told. */
export function OtherSideStatus({ page }: { page: FeePageForOtherSide }) {
  const { t } = useT()
  return (
    <div className="grid gap-6">
      <Notice tone={tones[page.stage] ?? 'info'} title={t(`billing.otherSide.${page.stage}.title`)}>
        {t(`billing.otherSide.${page.stage}.text`)}
      </Notice>
      <div>
        <ButtonLink to={`/deals/${page.dealId}`} variant="secondary">
          {t('billing.toDealButton')}
        </ButtonLink>
      </div>
    </div>
  )
}
