import type { WaiverState } from '#prisma/generated/enums.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'

const tones: Record<WaiverState, StatusTone> = {
  applied: 'waiting',
  approved: 'success',
  refused: 'warning',
  withdrawn: 'neutral',
}

/** What became of an application. */
export function StateBadge({ state }: { state: WaiverState }) {
  const { t } = useT()
  return <StatusBadge tone={tones[state]}>{t(`waivers.states.${state}`)}</StatusBadge>
}
