import { Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { CountBadge } from './count-badge.tsx'
import { Icon } from './icon.tsx'
import type { NavItem } from './nav-item.ts'

export interface AccountMenuProps {
  /** Read out for the opener; the name is shown beside it where there is room. */
  label: string
  name: string
  items: NavItem[]
  /** Such as the form with the button to log out. */
  footer?: ReactNode
}

/** Opens without JavaScript; a change of page closes it. */
export function AccountMenu({ label, name, items, footer }: AccountMenuProps) {
  const location = useLocation()
  return (
    <details key={location.key} className="menu md:relative">
      <summary className="flex min-h-11 items-center gap-1.5 rounded-8 px-2 text-small font-bold hover:bg-sunken sm:px-3">
        <Icon name="user" className="size-6" />
        <span className="sr-only">{label} </span>
        <span className="hidden max-w-40 truncate md:inline">{name}</span>
        <Icon name="chevronDown" className="menu-chevron size-4" />
      </summary>
      <div className="absolute inset-x-3 top-full z-40 mt-1 rounded-12 border md:inset-x-auto md:end-0 md:w-72 border-line bg-surface p-2 shadow-lift">
        <p className="border-b border-line px-3 pt-1 pb-2 text-small text-ink-soft md:hidden">{name}</p>
        <ul>
          {items.map((item) => (
            <li key={item.to}>
              <Link
                to={item.to}
                aria-current={item.current ? 'page' : undefined}
                className="flex min-h-11 items-center rounded-8 px-3 hover:bg-sunken aria-[current]:font-bold aria-[current]:text-ai"
              >
                {item.label}
                <CountBadge count={item.count ?? 0} label={item.countLabel} />
              </Link>
            </li>
          ))}
        </ul>
        {footer && <div className="mt-2 border-t border-line pt-2">{footer}</div>}
      </div>
    </details>
  )
}
