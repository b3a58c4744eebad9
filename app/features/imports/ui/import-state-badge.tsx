import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import type { ImportState } from '#prisma/generated/enums.ts'

const tones: Record<ImportState, StatusTone> = {
  checking: 'active',
  previewed: 'decision',
  writing: 'active',
  done: 'success',
  undoing: 'active',
  undone: 'neutral',
  dropped: 'neutral',
}

/** Where an import stands. */
export function ImportStateBadge({ state, hasErrors }: { state: ImportState; hasErrors: boolean }) {
  const { t } = useT()
  const isWrong = state === 'previewed' && hasErrors
  return (
    <StatusBadge tone={isWrong ? 'danger' : tones[state]}>
      {t(isWrong ? 'imports.states.previewedWithErrors' : `imports.states.${state}`)}
    </StatusBadge>
  )
}
