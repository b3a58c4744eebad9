import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import type { Standing } from '../checks.ts'

const tones: Record<Standing, StatusTone> = { open: 'waiting', passed: 'success', failed: 'danger', expired: 'warning' }

/** Where one kind of check stands. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { t } = useT()
  return <StatusBadge tone={tones[standing]}>{t(`verification.standings.${standing}`)}</StatusBadge>
}
