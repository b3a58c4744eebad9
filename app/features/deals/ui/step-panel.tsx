import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { PressButton } from '#app/features/introductions/ui/press-button.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import type { DealView } from '../queries/get-deal.server.ts'
import type { StepOnOffer } from '../rules.ts'

interface StepCardProps {
  deal: DealView
  step: StepOnOffer
  answer: FormAnswer | undefined
}

function StepCard({ deal, step, answer }: StepCardProps) {
  const { t, dynamic } = useT()
  const { transition, saidByMe, saidByOther } = step
  const key = `tracks.${deal.track}.transitions.${transition}`
  const headingId = `step-${transition}`
  return (
    <Card as="section" tone={saidByMe ? 'quiet' : 'decision'} className="grid gap-4" aria-labelledby={headingId}>
      <div className="measure grid gap-2">
        <h3 id={headingId}>{dynamic(`${key}.button`)}</h3>
        <p>{dynamic(`${key}.explain`)}</p>
        {saidByMe && <p className="font-bold">{t('deals.room.saidYes')}</p>}
        {!saidByMe && saidByOther && <p className="font-bold text-shu">{t('deals.room.otherSaidYes')}</p>}
      </div>
      {!saidByMe && (
        <PressButton
          intent="step"
          hidden={{ transition, side: deal.viewer.side ?? '' }}
          label={dynamic(`${key}.button`)}
          sending={t('deals.room.pressing')}
          answer={answer}
        />
      )}
    </Card>
  )
}

/** The buttons the process gives this side in this state, each with what it does. */
export function StepPanel({ deal, answer }: { deal: DealView; answer: FormAnswer | undefined }) {
  return deal.steps.map((step) => <StepCard key={step.transition} deal={deal} step={step} answer={answer} />)
}
