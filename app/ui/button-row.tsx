import type { ReactNode } from 'react'
import { cx } from './cx.ts'

/** The main action first; stacked and full width on a phone, in a row elsewhere. */
export function ButtonRow({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={cx('flex flex-col gap-3 *:max-sm:w-full sm:flex-row sm:flex-wrap sm:items-center', className)}>
      {children}
    </div>
  )
}
