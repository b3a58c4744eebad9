import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

/** More on request, with the browser's own details element. */
export function Disclosure({
  summary,
  children,
  open,
  className,
}: {
  summary: ReactNode
  children: ReactNode
  open?: boolean
  className?: string
}) {
  return (
    <details open={open} className={cx('disclosure border-b border-line', className)}>
      <summary className="flex min-h-12 items-center justify-between gap-4 py-2 font-bold hover:text-ai">
        <span className="phrase min-w-0">{summary}</span>
        <Icon name="chevronDown" className="disclosure-chevron text-ai" />
      </summary>
      <div className="measure pb-5">{children}</div>
    </details>
  )
}
