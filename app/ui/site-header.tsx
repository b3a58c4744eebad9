import { Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { CountBadge } from './count-badge.tsx'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import type { NavItem } from './nav-item.ts'

export interface SiteHeaderProps {
  skip: { href: string; label: string }
  home: { to: string; label: string }
  /** Drawn inside the link home. */
  logo: ReactNode
  nav: NavItem[]
  navLabel: string
  /** Opens the navigation on a phone. */
  menuLabel: string
  /** An AccountMenu, or links to log in and join. */
  account?: ReactNode
  language?: ReactNode
}

export function SiteHeader({ skip, home, logo, nav, navLabel, menuLabel, account, language }: SiteHeaderProps) {
  const location = useLocation()
  return (
    <header className="no-print border-b border-line bg-surface">
      <a className="skip-link" href={skip.href}>
        {skip.label}
      </a>
      <div className="relative mx-auto flex max-w-7xl flex-wrap items-center gap-x-2 px-4 py-2 sm:px-6">
        <Link to={home.to} aria-label={home.label} className="flex min-h-11 items-center text-ai">
          {logo}
        </Link>
        {nav.length > 0 && (
          <nav aria-label={navLabel} className="hidden lg:ms-4 lg:block">
            <NavList items={nav} inline />
          </nav>
        )}
        <div className="ms-auto flex items-center sm:gap-2">
          {language}
          {account}
          {nav.length > 0 && (
            <details key={location.key} className="menu lg:hidden">
              <summary className="flex min-h-11 items-center gap-1.5 rounded-8 px-2 text-small font-bold hover:bg-sunken max-sm:-me-2 sm:px-3">
                <Icon name="menu" className="size-6 max-sm:hidden" />
                {menuLabel}
              </summary>
              <nav
                aria-label={navLabel}
                className="absolute inset-x-0 top-full z-30 border-y border-line bg-surface px-4 py-3 shadow-lift sm:px-6"
              >
                <NavList items={nav} />
              </nav>
            </details>
          )}
        </div>
      </div>
    </header>
  )
}

function NavList({ items, inline = false }: { items: NavItem[]; inline?: boolean }) {
  return (
    <ul className={inline ? 'flex gap-1' : 'grid'}>
      {items.map((item) => (
        <li key={item.to}>
          <Link
            to={item.to}
            aria-current={item.current ? 'page' : undefined}
            className={cx(
              'flex min-h-11 items-center px-3 font-bold hover:bg-sunken',
              inline ? 'rounded-8 text-base' : 'min-h-13 border-b border-line',
              item.current ? 'text-ai underline decoration-2 underline-offset-8' : 'text-ink',
            )}
          >
            {item.label}
            <CountBadge count={item.count ?? 0} label={item.countLabel} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
