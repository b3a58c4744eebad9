import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import type { Finding } from '../conditions.ts'

const tones: Record<Finding, StatusTone> = { met: 'success', unmet: 'warning', unknown: 'neutral' }

/** Whether a condition is met, as far as it is known. */
export function FindingBadge({ finding }: { finding: Finding }) {
  const { t } = useT()
  return <StatusBadge tone={tones[finding]}>{t(`waivers.findings.${finding}`)}</StatusBadge>
}
