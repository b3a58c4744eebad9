import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { NavItem } from './nav-item.ts'

export interface SiteFooterProps {
  groups: { title: string; items: NavItem[] }[]
  logo?: ReactNode
  /** Who runs this, where, and the small print. */
  children?: ReactNode
}

export function SiteFooter({ groups, logo, children }: SiteFooterProps) {
  return (
    <footer className="no-print mt-auto border-t border-line bg-sunken">
      <div className="mx-auto grid max-w-7xl gap-8 px-4 py-10 sm:px-6 lg:grid-cols-[1fr_2fr]">
        <div className="grid content-start gap-3 text-small text-ink-soft">
          {logo && <div className="text-ai">{logo}</div>}
          {children}
        </div>
        <div className="grid grid-cols-2 gap-x-6 gap-y-6 md:grid-cols-3">
          {groups.map((group) => (
            <nav key={group.title} aria-label={group.title}>
              <p className="text-small font-bold">{group.title}</p>
              <ul className="mt-1">
                {group.items.map((item) => (
                  <li key={item.to}>
                    <Link to={item.to} className="touch text-small text-ink hover:underline">
                      {item.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
      </div>
    </footer>
  )
}
