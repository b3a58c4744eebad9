import { useId, type ReactNode } from 'react'
import { cx } from './cx.ts'

/** A part of a page: heading, an optional line under it, an optional action beside it, and what belongs to it. */
export function Section({
  title,
  lead,
  action,
  children,
  className,
  isRepeated = false,
}: {
  title: ReactNode
  lead?: ReactNode
  action?: ReactNode
  children: ReactNode
  className?: string
  /** Stands several times on a page under the same title: then it is no landmark. */
  isRepeated?: boolean
}) {
  const headingId = useId()
  return (
    <section aria-labelledby={isRepeated ? undefined : headingId} className={cx('min-w-0', className)}>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="grid gap-1">
          <h2 id={headingId}>{title}</h2>
          {lead && <div className="measure phrase text-ink-soft">{lead}</div>}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}
