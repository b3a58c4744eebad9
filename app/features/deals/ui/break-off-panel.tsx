import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { ReasonForm } from '#app/features/introductions/ui/reason-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { DealView } from '../queries/get-deal.server.ts'
import { NOTE_MAX } from '../limits.ts'

const schema = () => import('../schema.ts').then((module) => module.breakOffSchema)

/** Ending the talks: at the foot of the page, behind a second look. */
export function BreakOffPanel({
  deal,
  answer,
  parked,
}: {
  deal: DealView
  answer: FormAnswer | undefined
  parked?: Record<string, string> | undefined
}) {
  const { t, dynamic } = useT()
  if (deal.breakOffReasons.length === 0) return null
  return (
    <Disclosure
      summary={t('deals.breakOff.title')}
      open={answer?.intent === 'break_off' || parked?.['reason'] !== undefined}
    >
      <p className="mb-4">
        {t('deals.breakOff.lead')} {t('deals.breakOff.sure')}
      </p>
      <ReasonForm
        intent="break_off"
        answer={answer}
        schema={schema}
        defaultValue={parked}
        noteMax={NOTE_MAX}
        hidden={{ side: deal.viewer.side ?? '' }}
        reasons={deal.breakOffReasons.map((value) => ({
          value,
          label: dynamic(`tracks.${deal.track}.breakOffReasons.${value}`),
        }))}
        words={{
          reason: t('deals.breakOff.reason'),
          note: t('deals.breakOff.note'),
          noteHint: t('deals.breakOff.noteHint'),
          submit: t('deals.breakOff.submit'),
          sending: t('deals.breakOff.submitting'),
        }}
      />
    </Disclosure>
  )
}
