import { useT } from '#app/i18n/use-t.tsx'
import { type MilestoneRow, nextPartyOf, type Party } from '../view.ts'

/** Whose turn it is, as the reader sees it. */
export function useTurnText(party: Party) {
  const { t } = useT()
  return ({ state }: Pick<MilestoneRow, 'state'>): string => {
    const next = nextPartyOf(state)
    if (party === null || (next !== 'payer' && next !== 'payee')) return t(`milestones.turn.${next}`)
    return t(`milestones.turn.${next === party ? 'mine' : 'theirs'}`)
  }
}
