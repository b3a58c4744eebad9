import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'

const tones: Record<string, StatusTone> = {
  paid: 'success',
  processing: 'active',
  failed: 'warning',
  expired: 'warning',
  partially_refunded: 'neutral',
  refunded: 'neutral',
  disputed: 'danger',
  charged_back: 'danger',
}

export function ChargeStateBadge({ state }: { state: string }) {
  const { dynamic } = useT()
  return <StatusBadge tone={tones[state] ?? 'waiting'}>{dynamic(`payments.states.${state}`)}</StatusBadge>
}
