import { Link } from '@remix-run/react'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import { pageNumbers } from './page-numbers.ts'

export interface PaginationProps {
  label: string
  page: number
  pageCount: number
  to: (page: number) => string
  previousLabel: string
  nextLabel: string
  /** Names one page, such as "page 3 of 12". */
  pageLabel: (page: number) => string
}

const box = 'inline-flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-8 px-3 text-base'

export function Pagination({ label, page, pageCount, to, previousLabel, nextLabel, pageLabel }: PaginationProps) {
  if (pageCount <= 1) return null
  // A phone has room for the first, the current and the last page.
  const isNeighbour = (entry: number | null) => entry !== null && ![1, page, pageCount].includes(entry)
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap items-center justify-center gap-1">
        {page > 1 && (
          <li>
            <Link to={to(page - 1)} rel="prev" className={cx(box, 'text-ai hover:bg-ai-soft')}>
              <Icon name="chevronLeft" />
              {previousLabel}
            </Link>
          </li>
        )}
        {pageNumbers(page, pageCount).map((entry, index) => (
          <li key={entry ?? `gap-${index}`} className={isNeighbour(entry) ? 'max-sm:hidden' : undefined}>
            {entry === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link
                to={to(entry)}
                aria-label={pageLabel(entry)}
                aria-current={entry === page ? 'page' : undefined}
                className={cx(box, entry === page ? 'bg-ai font-bold text-on-ai' : 'text-ai hover:bg-ai-soft')}
              >
                {entry}
              </Link>
            )}
          </li>
        ))}
        {page < pageCount && (
          <li>
            <Link to={to(page + 1)} rel="next" className={cx(box, 'text-ai hover:bg-ai-soft')}>
              {nextLabel}
              <Icon name="chevronRight" />
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
