import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import type { VersionStanding } from '../version-standing.ts'

const tones: Record<VersionStanding, StatusTone> = {
  in_force: 'success',
  coming: 'active',
  past: 'neutral',
  draft: 'decision',
  too_late: 'warning',
  withdrawn: 'neutral',
}

/** Where a version stands. */
export function StandingBadge({ standing }: { standing: VersionStanding }) {
  const { t } = useT()
  return <StatusBadge tone={tones[standing]}>{t(`fees.standings.${standing}`)}</StatusBadge>
}
