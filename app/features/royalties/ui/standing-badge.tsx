import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import type { StatementView } from '../royalty-view.ts'

const tones: Record<StatementView['standing'], StatusTone> = {
  running: 'neutral',
  open: 'waiting',
  late: 'danger',
  sent: 'success',
}

export function StandingBadge({ statement }: { statement: StatementView }) {
  const { t } = useT()
  return <StatusBadge tone={tones[statement.standing]}>{t(`royalties.standings.${statement.standing}`)}</StatusBadge>
}
