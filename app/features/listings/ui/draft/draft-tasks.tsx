import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import { TaskList } from '#app/ui/task-list.tsx'
import type { FormStep, StepState } from '../../form-steps.ts'
import type { DraftPage } from '../../queries/get-draft-page.server.ts'

const tones: Record<StepState, StatusTone> = { empty: 'neutral', started: 'waiting', done: 'success' }

/** The steps of the form, each with how far it is. */
export function DraftTasks({ page }: { page: DraftPage }) {
  const { t, dynamic } = useT()
  const hintOf = (step: FormStep) => {
    if (page.conflicts.includes(step.key)) return t('listings.draft.hints.conflict')
    if (step.wrong.length > 0) return t('listings.draft.hints.wrong', { count: step.wrong.length })
    if (step.state !== 'empty' && step.missing.length > 0)
      return t('listings.draft.hints.missing', { count: step.missing.length })
    return step.isOptional ? t('listings.draft.hints.optional') : undefined
  }
  return (
    <TaskList
      label={t('listings.draft.tasks')}
      tasks={page.steps.map((step) => ({
        key: step.key,
        label: dynamic(`listings.steps.${step.key}.title`),
        to: `/listings/${page.listingId}/edit/${step.key}`,
        status: <StatusBadge tone={tones[step.state]}>{t(`listings.draft.states.${step.state}`)}</StatusBadge>,
        hint: hintOf(step),
      }))}
    />
  )
}
