import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export interface PageHeaderProps {
  title: ReactNode
  lead?: ReactNode
  /** Small line above the title. */
  eyebrow?: ReactNode
  /** Tags and badges under the title. */
  tags?: ReactNode
  /** The one action of the page, and what stands beside it. */
  actions?: ReactNode
  breadcrumbs?: ReactNode
  className?: string
}

export function PageHeader({ title, lead, eyebrow, tags, actions, breadcrumbs, className }: PageHeaderProps) {
  return (
    <header className={cx('grid gap-4', className)}>
      {breadcrumbs}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-5">
        <div className="grid min-w-0 gap-3">
          {eyebrow && <p className="text-small text-ink-soft">{eyebrow}</p>}
          <h1>{title}</h1>
          {tags && <div className="flex flex-wrap gap-2">{tags}</div>}
          {lead && <div className="measure phrase text-lead text-ink-soft">{lead}</div>}
        </div>
        {actions && <div className="flex w-full flex-wrap gap-3 sm:w-auto">{actions}</div>}
      </div>
    </header>
  )
}
