import { useT } from '#app/i18n/use-t.tsx'
import { Steps } from '#app/ui/steps.tsx'
import { Time } from '#app/ui/time.tsx'
import type { DealView } from '../queries/get-deal.server.ts'
import { isMyTurn } from '../rules.ts'
import { shortDate } from './short-date.ts'
import { useTurnText } from './use-turn-text.ts'

/** The deal as a line of stages with whose turn it is. */
export function DealStages({ deal }: { deal: DealView }) {
  const { t, dynamic, locale } = useT()
  const turnText = useTurnText()
  const turn = { label: turnText(deal.turn, deal.names), mine: deal.viewer.canAct && isMyTurn(deal.turn) }
  return (
    <Steps
      label={t('deals.stages')}
      steps={deal.stages.map(({ state, kind, enteredAt }) => ({
        key: state,
        label: dynamic(`tracks.${deal.track}.states.${state}.name`),
        state: kind,
        stateLabel: t(`deals.stageState.${kind}`),
        ...(enteredAt === undefined ? {} : { detail: <Time at={enteredAt} text={shortDate(enteredAt, locale)} /> }),
        ...(kind === 'current' ? { turn } : {}),
      }))}
    />
  )
}
