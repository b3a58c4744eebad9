import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'

const standingTones: Record<string, StatusTone> = {
  information_needed: 'warning',
  in_review: 'active',
  ready: 'success',
  restricted: 'danger',
}

export function StandingBadge({ standing }: { standing: string }) {
  const { dynamic } = useT()
  return (
    <StatusBadge tone={standingTones[standing] ?? 'waiting'}>{dynamic(`payouts.standings.${standing}`)}</StatusBadge>
  )
}

const stateTones: Record<string, StatusTone> = {
  pending: 'active',
  sent: 'success',
  partly_reversed: 'neutral',
  reversed: 'neutral',
  failed: 'danger',
}

export function TransferBadge({ state }: { state: string }) {
  const { dynamic } = useT()
  return <StatusBadge tone={stateTones[state] ?? 'waiting'}>{dynamic(`payouts.statement.states.${state}`)}</StatusBadge>
}
