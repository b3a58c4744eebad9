import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import type { ResponsivenessBand } from '../rules.ts'

const TONES: Record<ResponsivenessBand, StatusTone> = {
  prompt: 'success',
  good: 'success',
  fair: 'warning',
  slow: 'warning',
  not_rated: 'neutral',
}

/** How somebody answers, in words and the range they stand for. */
export function BandBadge({ band }: { band: ResponsivenessBand }) {
  const { t } = useT()
  return <StatusBadge tone={TONES[band]}>{t(`introductions.trust.bands.${band}`)}</StatusBadge>
}
