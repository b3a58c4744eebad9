import { Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { CountBadge } from './count-badge.tsx'
import { cx } from './cx.ts'
import type { NavItem } from './nav-item.ts'

/** Tabs are links: each one has an address, can be sent to someone, and works without JavaScript. */
export function Tabs({ label, items, className }: { label: string; items: NavItem[]; className?: string }) {
  const current = useRef<HTMLLIElement>(null)
  const currentTo = items.find((item) => item.current)?.to
  // On a phone the row is wider than the screen: where one is must not lie outside it.
  useEffect(() => {
    const item = current.current
    const row = item?.parentElement
    if (item && row) row.scrollLeft = item.offsetLeft - row.offsetLeft - (row.clientWidth - item.clientWidth) / 2
  }, [currentTo])
  return (
    <nav aria-label={label} className={cx('no-print border-b border-line', className)}>
      <ul className="-mb-px flex overflow-x-auto">
        {items.map((item) => (
          <li key={item.to} ref={item.current ? current : undefined} className="shrink-0">
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
