import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import type { ExpertVisitState, PlaceState } from '#prisma/generated/enums.ts'

const placeTones: Record<PlaceState, StatusTone> = {
  held: 'decision',
  confirmed: 'success',
  lapsed: 'neutral',
  withdrawn: 'neutral',
}
const visitTones: Record<ExpertVisitState, StatusTone> = {
  asked: 'waiting',
  accepted: 'decision',
  booked: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
  lapsed: 'neutral',
}

export function PlaceBadge({ state }: { state: PlaceState }) {
  const { t } = useT()
  return <StatusBadge tone={placeTones[state]}>{t(`bookings.placeStates.${state}`)}</StatusBadge>
}

export function VisitBadge({ state }: { state: ExpertVisitState }) {
  const { t } = useT()
  return <StatusBadge tone={visitTones[state]}>{t(`bookings.visitStates.${state}`)}</StatusBadge>
}
