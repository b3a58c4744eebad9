import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { NOTE_MAX } from '../limits.ts'
import { lateReasons } from '../rules.ts'
import { ReasonForm } from './reason-form.tsx'

const lateAnswerSchema = () => import('../schema.ts').then((module) => module.lateAnswerSchema)

/** A word to whoever waited in vain, when the time is over. */
export function LateAnswer({ answer }: { answer: FormAnswer | undefined }) {
  const { t } = useT()
  return (
    <Disclosure summary={t('introductions.view.lateTitle')} open={answer?.intent === 'answer_late'}>
      <p className="mb-4">{t('introductions.view.lateLead')}</p>
      <ReasonForm
        intent="answer_late"
        answer={answer}
        schema={lateAnswerSchema}
        noteMax={NOTE_MAX}
        variant="primary"
        reasons={lateReasons.map((value) => ({ value, label: t(`introductions.lateReasons.${value}.label`) }))}
        words={{
          reason: t('introductions.view.lateReason'),
          note: t('introductions.view.note2'),
          noteHint: t('introductions.view.note2Hint'),
          submit: t('introductions.view.lateSubmit'),
          sending: t('introductions.view.accepting'),
        }}
      />
    </Disclosure>
  )
}
