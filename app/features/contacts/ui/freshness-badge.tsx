import type { Freshness } from '#app/features/navigators/rules.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'

const looks: Record<Freshness, { tone: StatusTone; marks: string }> = {
  fresh: { tone: 'success', marks: '●●●' },
  fading: { tone: 'waiting', marks: '●●○' },
  old: { tone: 'warning', marks: '●○○' },
}

/** How fresh a contact is: in words, in marks, and only then in colour. */
export function FreshnessBadge({ freshness }: { freshness: Freshness }) {
  const { t } = useT()
  const { tone, marks } = looks[freshness]
  return (
    <StatusBadge tone={tone}>
      {t(`contacts.freshnesses.${freshness}`)} <span aria-hidden="true">{marks}</span>
    </StatusBadge>
  )
}
