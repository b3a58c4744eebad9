import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import type { ListingStatus } from '#prisma/generated/enums.ts'

const tones: Record<ListingStatus, StatusTone> = {
  draft: 'neutral',
  in_review: 'waiting',
  published: 'success',
  paused: 'warning',
  matched: 'success',
  rejected: 'decision',
  closed: 'neutral',
}

export function ListingStatusBadge({ status }: { status: ListingStatus }) {
  const { t } = useT()
  return <StatusBadge tone={tones[status]}>{t(`listings.statuses.${status}.name`)}</StatusBadge>
}
