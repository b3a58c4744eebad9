import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { LogoMark } from './logo-mark.tsx'

/** Nothing here yet: says why, and what to do. The untied knot keeps the place from looking broken. */
export function EmptyState({
  title,
  children,
  action,
  className,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  className?: string
}) {
  return (
    <div className={cx('grid justify-items-center gap-3 rounded-12 bg-sunken px-6 py-12 text-center', className)}>
      <LogoMark className="size-14 text-line-strong" />
      <p className="phrase text-h3 font-bold text-balance">{title}</p>
      {children && <div className="measure phrase text-ink-soft text-balance">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  )
}
