import type { ReactNode } from 'react'
import { cx } from './cx.ts'

/** Fields that belong to one topic, under a heading that is read out with each of them. */
export function FormSection({
  title,
  description,
  children,
  className,
}: {
  title: ReactNode
  description?: ReactNode
  children: ReactNode
  className?: string
}) {
  return (
    <fieldset className={cx('min-w-0', className)}>
      <legend className="text-h2">{title}</legend>
      {description && <div className="measure phrase mt-1 text-ink-soft">{description}</div>}
      <div className="mt-6 grid gap-7">{children}</div>
    </fieldset>
  )
}
