import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { FeePageForOtherSide, FeePageWithAmounts } from '../queries/get-fee-page.server.ts'
import { PaymentStatus } from './payment-status.tsx'
import { stageTones } from './stage-tones.ts'

/** Where a deal's fee stands. */
export function FeeStatus(props: {
  page: FeePageWithAmounts
  answer: FormAnswer | undefined
  /** What is asked before paying. */
  consent: ReactNode
}) {
  const { page } = props
  const { dynamic, t } = useT()
  const text = (part: string) => dynamic(`billing.stages.${page.stage}.${page.reading}.${part}`)
  return (
    <PaymentStatus
      {...props}
      title={text('title')}
      text={text('text')}
      next={<ButtonLink to={`/deals/${page.dealId}`}>{t('billing.toDealButton')}</ButtonLink>}
    />
  )
}

/** All the side that does not pay is told. */
export function OtherSideStatus({ page }: { page: FeePageForOtherSide }) {
  const { t } = useT()
  return (
    <div className="grid gap-6">
      <Notice tone={stageTones[page.stage] ?? 'info'} title={t(`billing.otherSide.${page.stage}.title`)}>
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
