import { Link } from '@remix-run/react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import type { TaskSubject } from '../queries/find-subject.server.ts'
import type { TaskLine } from '../queries/list-tasks.server.ts'
import type { Standing } from '../rules.ts'

const tones: Record<Standing, StatusTone> = {
  overdue: 'danger',
  today: 'decision',
  later: 'waiting',
  undated: 'neutral',
  done: 'success',
}

const addresses: Record<TaskSubject['kind'], string> = {
  participant: '/desk/members',
  introduction: '/desk/introductions',
  contact: '/desk/contacts',
}

function About({ about }: { about: TaskSubject }) {
  const { t } = useT()
  return (
    <span className="text-small wrap-anywhere">
      {t(`tasks.about.${about.kind}`)}{' '}
      <Link to={`${addresses[about.kind]}/${about.id}`} className="link">
        {about.name || t('tasks.about.nameless')}
      </Link>
    </span>
  )
}

function Task({ task, hidesSubject }: { task: TaskLine; hidesSubject: boolean }) {
  const { t, locale } = useT()
  const { id, title, dueOn, standing, about } = task
  const isDone = standing === 'done'
  const button = { field: { name: 'taskId', value: id }, size: 'small' } as const
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line py-4">
      <span className="grid min-w-0 gap-1">
        <span className="font-bold wrap-anywhere">{title}</span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StatusBadge tone={tones[standing]}>{t(`tasks.standings.${standing}`)}</StatusBadge>
          {dueOn && <span className="text-small text-ink-soft">{formatDate(dueOn, locale)}</span>}
        </span>
        {about && !hidesSubject && <About about={about} />}
      </span>
      <span className="flex flex-wrap gap-2">
        <ButtonForm
          {...button}
          intent={isDone ? 'reopenTask' : 'finishTask'}
          variant="secondary"
          aria-label={t(isDone ? 'tasks.reopenOne' : 'tasks.finishOne', { title })}
        >
          {t(isDone ? 'tasks.reopen' : 'tasks.finish')}
        </ButtonForm>
        <ButtonForm {...button} intent="removeTask" variant="quiet" aria-label={t('tasks.removeOne', { title })}>
          {t('tasks.remove')}
        </ButtonForm>
      </span>
    </li>
  )
}

/** Tasks with their ticks. */
export function TaskRows({ tasks, hidesSubject = false }: { tasks: TaskLine[]; hidesSubject?: boolean }) {
  return (
    <ul className="border-t border-line">
      {tasks.map((task) => (
        <Task key={task.id} task={task} hidesSubject={hidesSubject} />
      ))}
    </ul>
  )
}
