import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { IntroductionView } from '../queries/get-introduction.server.ts'
import { declineReasons } from '../rules.ts'
import { NOTE_MAX } from '../limits.ts'
import { PressButton } from './press-button.tsx'
import { ReasonForm } from './reason-form.tsx'

const declineSchema = () => import('../schema.ts').then((module) => module.declineSchema)

interface ChoicesProps {
  introduction: IntroductionView
  answer: FormAnswer | undefined
  parked?: Record<string, string> | undefined
}

/** The counterpart's yes, and the counterpart's no. */
function Answer({ introduction, answer, parked }: ChoicesProps) {
  const { t } = useT()
  return (
    <Card as="section" tone="decision" className="grid gap-6" aria-labelledby="decide">
      <div className="measure grid gap-2">
        <h2 id="decide">{t('introductions.view.decideTitle')}</h2>
        <p>{t(introduction.isProposal ? 'introductions.view.decideTextProposal' : 'introductions.view.decideText')}</p>
        <p className="font-bold text-shu">{t('introductions.view.decideDue', { days: introduction.daysLeft ?? 0 })}</p>
      </div>
      <PressButton
        intent="accept"
        label={t('introductions.view.accept')}
        sending={t('introductions.view.accepting')}
        answer={answer}
      />
      <Disclosure
        summary={t('introductions.view.declineTitle')}
        open={answer?.intent === 'decline' || parked !== undefined}
      >
        <p className="mb-4">{t('introductions.view.declineLead')}</p>
        <ReasonForm
          intent="decline"
          answer={answer}
          schema={declineSchema}
          defaultValue={parked}
          noteMax={NOTE_MAX}
          reasons={declineReasons.map((value) => ({ value, label: t(`introductions.declineReasons.${value}.label`) }))}
          words={{
            reason: t('introductions.view.reason'),
            note: t('introductions.view.note2'),
            noteHint: t('introductions.view.note2Hint'),
            submit: t('introductions.view.declineSubmit'),
            sending: t('introductions.view.accepting'),
          }}
        />
      </Disclosure>
    </Card>
  )
}

function Withdraw({ answer }: Pick<ChoicesProps, 'answer'>) {
  const { t } = useT()
  return (
    <Disclosure summary={t('introductions.view.withdrawTitle')} open={answer?.intent === 'withdraw'}>
      <p className="mb-4">{t('introductions.view.withdrawLead')}</p>
      <PressButton
        intent="withdraw"
        variant="danger"
        label={t('introductions.view.withdrawSubmit')}
        sending={t('introductions.view.accepting')}
        answer={answer}
      />
    </Disclosure>
  )
}

/** What this reader may do with the introduction now: what the process leaves open, and nothing else. */
export function IntroductionChoices(props: ChoicesProps) {
  const { steps } = props.introduction
  return (
    <>
      {steps.includes('accept') && <Answer {...props} />}
      {steps.includes('withdraw') && <Withdraw answer={props.answer} />}
    </>
  )
}
