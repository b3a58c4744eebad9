import type { ReactNode } from 'react'

export interface TimelineItem {
  key: string
  /** A Time element. */
  time: ReactNode
  title: ReactNode
  /** Who did it. */
  actor?: ReactNode
  body?: ReactNode
}

export function Timeline({ label, items }: { label: string; items: TimelineItem[] }) {
  return (
    <ol aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className="timeline-item">
          <p className="text-small text-ink-soft">
            {item.time}
            {item.actor && <span className="ms-3">{item.actor}</span>}
          </p>
          <p className="font-bold">{item.title}</p>
          {item.body && <div className="measure mt-1">{item.body}</div>}
        </li>
      ))}
    </ol>
  )
}
