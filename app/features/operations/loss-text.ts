import { endReasonKey } from '#app/features/introductions/end-reason.ts'

/** What says why something ended. */
export interface WordedLoss {
  stage: 'requests' | 'proposed' | 'deals' | 'judged' | 'helped'
  track: string
  state: string
  by: string | null
  reason: string | null
}

/** The text of how it ended: its last state, or how the navigator sees it. */
export function endTextKey({ stage, track, state }: WordedLoss): string {
  if (stage === 'judged' || stage === 'helped') return `bench.outcome.outcomes.${state}`
  return stage === 'deals' ? `tracks.${track}.states.${state}.name` : `introductions.states.${state}.name`
}

/** The text of why: the reason chosen, else how it ended. */
export function lossTextKey(loss: WordedLoss): string {
  const { stage, track, state, by, reason } = loss
  if (reason === null) return endTextKey(loss)
  if (stage === 'helped') return `bench.outcome.helped.${reason}`
  if (stage === 'deals' || stage === 'judged') return `tracks.${track}.breakOffReasons.${reason}`
  const key = state === 'declined' ? endReasonKey({ state, by, reason }) : undefined
  return key ? `${key}.label` : endTextKey(loss)
}
