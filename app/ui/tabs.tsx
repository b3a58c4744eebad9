import { Link } from '@remix-run/react'
import { CountBadge } from './count-badge.tsx'
import { cx } from './cx.ts'
import type { NavItem } from './nav-item.ts'

/** Tabs are links: each one has an address, can be sent to someone, and works without JavaScript. */
export function Tabs({ label, items, className }: { label: string; items: NavItem[]; className?: string }) {
  return (
    <nav aria-label={label} className={cx('no-print border-b border-line', className)}>
      <ul className="-mb-px flex overflow-x-auto">
        {items.map((item) => (
          <li key={item.to} className="shrink-0">
            <Link
              to={item.to}
              preventScrollReset
              aria-current={item.current ? 'page' : undefined}
              className={cx(
                'flex min-h-12 items-center border-b-3 px-4 whitespace-nowrap -outline-offset-4',
                item.current
                  ? 'border-ai font-bold text-ai'
                  : 'border-transparent text-ink-soft hover:border-line-strong hover:text-ink',
              )}
            >
              {item.label}
              <CountBadge count={item.count ?? 0} label={item.countLabel} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
