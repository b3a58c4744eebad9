import type { WaiverStanding } from '#app/features/fees/waiver.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'

const tones: Record<WaiverStanding['is'], StatusTone> = {
  can_apply: 'neutral',
  waiting: 'waiting',
  approved: 'success',
  refused: 'warning',
  expired: 'neutral',
  used: 'neutral',
}

/** Where a business stands with the waiver. */
export function StandingBadge({ standing }: { standing: WaiverStanding['is'] }) {
  const { t } = useT()
  return <StatusBadge tone={tones[standing]}>{t(`waivers.standings.${standing}`)}</StatusBadge>
}
