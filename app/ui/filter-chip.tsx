import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** A filter that is on. It is a link to the same page without it, so it comes off without JavaScript, too. */
export function FilterChip({ to, children, removeLabel }: { to: string; children: ReactNode; removeLabel: string }) {
  return (
    <Link
      to={to}
      preventScrollReset
      className="touch gap-2 rounded-full border border-ai bg-ai-soft ps-4 pe-3 text-small text-ai-strong hover:bg-surface"
    >
      {children}
      <Icon name="close" className="size-4" />
      <span className="sr-only">{removeLabel}</span>
    </Link>
  )
}
