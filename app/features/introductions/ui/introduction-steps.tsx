import { useT } from '#app/i18n/use-t.tsx'
import { Steps, type StepState } from '#app/ui/steps.tsx'
import type { IntroductionState } from '#prisma/generated/enums.ts'

/** The way of an introduction with a navigator between the two, and of one that goes straight to the counterpart. */
const LINES: Record<'brokered' | 'direct', readonly IntroductionState[]> = {
  brokered: ['requested', 'brokering', 'proposed', 'converted'],
  direct: ['proposed', 'converted'],
}

/**
 * Where an introduction stands.
 * @param turnLabel whose turn it is, in words
 */
export function IntroductionSteps({
  state,
  turnLabel,
  isMyTurn,
  explanation,
  isDirect = false,
}: {
  state: IntroductionState
  turnLabel: string | null
  isMyTurn: boolean
  /** What happens here, said to this reader; the general words when left out. */
  explanation?: string
  /** Nobody stands between the two. */
  isDirect?: boolean
}) {
  const { t } = useT()
  const way = LINES[isDirect ? 'direct' : 'brokered']
  // Who waits for a place has the whole way ahead.
  const line = state === 'waiting' ? (['waiting', ...way] as const) : way
  const reached = state === 'accepted' ? 'converted' : state
  const here = line.indexOf(reached)
  const shown: readonly IntroductionState[] = here >= 0 ? line : [line[0]!, state]
  const kindOf = (index: number): StepState => {
    if (here < 0) return index === 0 ? 'done' : 'stopped'
    if (index === here) return reached === 'converted' ? 'done' : 'current'
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
