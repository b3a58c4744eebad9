import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

export interface Task {
  key: string
  label: ReactNode
  /** Without it the task cannot be opened yet. */
  to?: string
  /** A StatusBadge. */
  status: ReactNode
  hint?: ReactNode
}

/** The topics of a long form and how far each one is. */
export function TaskList({ label, tasks }: { label: string; tasks: Task[] }) {
  return (
    <ul aria-label={label} className="border-t border-line">
      {tasks.map((task) => (
        <li
          key={task.key}
          className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3.5 has-[a:hover]:bg-sunken"
        >
          <div className="min-w-0">
            {task.to ? (
              <Link to={task.to} className="link stretched font-bold">
                {task.label}
              </Link>
            ) : (
              <span className="text-ink-soft">{task.label}</span>
            )}
            {task.hint && <p className="text-small text-ink-soft">{task.hint}</p>}
          </div>
          {task.status}
        </li>
      ))}
    </ul>
  )
}
