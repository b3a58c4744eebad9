import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import { TaskList } from '#app/ui/task-list.tsx'
import type { ProfileTask, TaskState } from '../profile-gaps.ts'
import { stepPath } from '../profile-steps.ts'

const TONES: Record<TaskState, StatusTone> = { done: 'success', partly: 'active', empty: 'neutral' }

function useTaskWords(id: string) {
  const { t, dynamic, locale } = useT()
  const comma = locale === 'ja' ? '、' : ', '
  const place = (task: ProfileTask) => {
    if (task.of === 'step') return { label: t(`participants.steps.${task.key}.title`), to: stepPath(id, task.key) }
    if (task.of === 'kind')
      return { label: t(`profiles.${task.key}.title`), to: `/participants/${id}/profiles/${task.key}` }
    return { label: t(`participants.steps.${task.key}.title`), to: `/participants/${id}/${task.key}` }
  }
  const missing = (task: ProfileTask) =>
    task.missing
      .map((key) =>
        task.of === 'kind'
          ? dynamic(`profiles.${task.key}.fields.${key}.label`)
          : dynamic(`participants.fields.${key}`),
      )
      .join(comma)
  return (task: ProfileTask) => ({ ...place(task), missing: missing(task) })
}

/** The parts of one's own profile, and what could still be said: a friendly list, nothing of it is demanded. */
export function ProfileTasks({ id, tasks }: { id: string; tasks: ProfileTask[] }) {
  const { t } = useT()
  const words = useTaskWords(id)
  const isComplete = tasks.every(({ state }) => state === 'done')
  return (
    <Section
      title={t('participants.steps.title')}
      lead={t(isComplete ? 'participants.steps.complete' : 'participants.steps.lead')}
    >
      <TaskList
        label={t('participants.steps.title')}
        tasks={tasks.map((task) => {
          const { label, to, missing } = words(task)
          return {
            key: task.key,
            label,
            to,
            status: <StatusBadge tone={TONES[task.state]}>{t(`participants.steps.states.${task.state}`)}</StatusBadge>,
            ...(task.state === 'partly' && missing
              ? { hint: t('participants.steps.missing', { fields: missing }) }
              : {}),
          }
        })}
      />
    </Section>
  )
}
