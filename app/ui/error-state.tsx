import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** A page that could not be shown: what happened, what was kept, what to do. */
export function ErrorState({
  title,
  children,
  action,
  reference,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  /** What to tell the help desk. */
  reference?: ReactNode
}) {
  return (
    <div className="mx-auto grid max-w-2xl gap-4 px-4 py-16 sm:px-6">
      <Icon name="alert" className="size-10 text-warning" />
      <h1>{title}</h1>
      {children && <div className="measure phrase">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
      {reference && <p className="text-small text-ink-soft">{reference}</p>}
    </div>
  )
}
