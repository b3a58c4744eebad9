import { Link } from '@remix-run/react'
import { Icon } from './icon.tsx'

export interface Crumb {
  label: string
  /** The last crumb, the page itself, has none. */
  to?: string
}

export function Breadcrumbs({ label, items }: { label: string; items: Crumb[] }) {
  return (
    <nav aria-label={label} className="no-print">
      <ol className="flex flex-wrap items-center gap-x-1 text-small">
        {items.map((item, index) => (
          <li key={`${item.to ?? ''}${item.label}`} className="flex items-center gap-1">
            {index > 0 && <Icon name="chevronRight" className="size-4 text-ink-soft" />}
            {item.to ? (
              <Link to={item.to} className="link touch -mx-2 px-2">
                {item.label}
              </Link>
            ) : (
              <span aria-current="page" className="text-ink-soft">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
