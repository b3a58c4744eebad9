import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Section } from '#app/ui/section.tsx'
import { NOTE_MAX } from '../limits.ts'
import type { IntroductionView } from '../queries/get-introduction.server.ts'
import { refusalReasons } from '../rules.ts'
import { PressButton } from './press-button.tsx'
import { ReasonForm } from './reason-form.tsx'

const schema = () => import('../schema.ts').then((module) => module.refuseNavigatorSchema)

interface NavigatorProps {
  introduction: IntroductionView
  answer: FormAnswer | undefined
}

function Refuse({ answer }: Pick<NavigatorProps, 'answer'>) {
  const { t } = useT()
  return (
    <Disclosure summary={t('introductions.view.refuseTitle')} open={answer?.intent === 'refuse_navigator'}>
      <p className="mb-4">{t('introductions.view.refuseLead')}</p>
      <ReasonForm
        intent="refuse_navigator"
        answer={answer}
        schema={schema}
        noteMax={NOTE_MAX}
        reasons={refusalReasons.map((value) => ({ value, label: t(`introductions.refusalReasons.${value}`) }))}
        words={{
          reason: t('introductions.view.refuseReason'),
          note: t('introductions.view.refuseNote'),
          noteHint: t('introductions.view.refuseNoteHint'),
          submit: t('introductions.view.refuseSubmit'),
          sending: t('introductions.view.accepting'),
        }}
      />
    </Disclosure>
  )
}

/** Who stands between the two, and how to get one, or another. */
export function IntroductionNavigator({ introduction, answer }: NavigatorProps) {
  const { t } = useT()
  const { navigator, calling } = introduction
  if (!navigator && !calling) return null
  const standing = navigator?.isAppointed
    ? 'introductions.view.navigatorAppointed'
    : 'introductions.view.navigatorSuggested'
  return (
    <Section title={t('introductions.view.navigatorTitle')}>
      <div className="grid gap-4">
        {navigator && <p>{t(standing, { name: navigator.name })}</p>}
        {!navigator && calling === 'called' && <p>{t('introductions.view.called')}</p>}
        {calling === 'possible' && (
          <>
            <p className="measure">{t('introductions.view.callText')}</p>
            <PressButton
              intent="call_navigator"
              variant="secondary"
              label={t('introductions.view.callSubmit')}
              sending={t('introductions.view.accepting')}
              answer={answer}
            />
          </>
        )}
        {navigator?.mayBeRefused && <Refuse answer={answer} />}
      </div>
    </Section>
  )
}
