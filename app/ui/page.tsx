import type { ReactNode } from 'react'
import { cx } from './cx.ts'

const widths = {
  /** Forms and texts. */
  narrow: 'max-w-3xl',
  normal: 'max-w-5xl',
  /** Desks and tables. */
  wide: 'max-w-7xl',
}

/** The frame of a page's content: width, side margins and the space between its parts. */
export function Page({
  children,
  width = 'normal',
  className,
}: {
  children: ReactNode
  width?: keyof typeof widths
  className?: string
}) {
  return (
    <div className={cx('mx-auto grid w-full gap-10 px-4 py-8 *:min-w-0 sm:px-6 sm:py-12', widths[width], className)}>
      {children}
    </div>
  )
}
