import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { type MilestoneRow, toneOf } from '../view.ts'

export function MilestoneBadge({ state }: Pick<MilestoneRow, 'state'>) {
  const { t } = useT()
  return <StatusBadge tone={toneOf(state)}>{t(`milestones.states.${state}`)}</StatusBadge>
}
