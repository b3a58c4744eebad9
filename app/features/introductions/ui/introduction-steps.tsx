import { useT } from '#app/i18n/use-t.tsx'
import { Steps, type StepState } from '#app/ui/steps.tsx'
import type { IntroductionState } from '#prisma/generated/enums.ts'

const LINE = ['requested', 'brokering', 'proposed', 'accepted'] as const

const isOnLine = (state: IntroductionState): state is (typeof LINE)[number] => LINE.some((name) => name === state)

/**
 * Where an introduction stands.
 * @param turnLabel whose turn it is, in words
 */
export function IntroductionSteps({
  state,
  turnLabel,
  isMyTurn,
  explanation,
}: {
  state: IntroductionState
  turnLabel: string | null
  isMyTurn: boolean
  /** What happens here, said to this reader; the general words when left out. */
  explanation?: string
}) {
  const { t } = useT()
  const here = isOnLine(state) ? LINE.indexOf(state) : -1
  const shown: readonly IntroductionState[] = isOnLine(state) ? LINE : ['requested', state]
  const kindOf = (index: number): StepState => {
    if (here < 0) return index === 0 ? 'done' : 'stopped'
    if (index === here) return state === 'accepted' ? 'done' : 'current'
    return index < here ? 'done' : 'upcoming'
  }
  return (
    <Steps
      label={t('introductions.steps')}
      steps={shown.map((name, index) => {
        const kind = kindOf(index)
        return {
          key: name,
          label: t(`introductions.states.${name}.name`),
          state: kind,
          stateLabel: t(`introductions.stepState.${kind}`),
          ...(kind === 'current' || kind === 'stopped'
            ? { detail: explanation ?? t(`introductions.states.${name}.explain`) }
            : {}),
          ...(kind === 'current' && turnLabel ? { turn: { label: turnLabel, mine: isMyTurn } } : {}),
        }
      })}
    />
  )
}
