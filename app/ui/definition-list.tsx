import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export interface Definition {
  key: string
  term: ReactNode
  value: ReactNode
  /** Beside the term, such as who can read it. */
  note?: ReactNode
  /** Such as a link to change it, on a page where answers are checked. */
  action?: ReactNode
}

export function DefinitionList({ items, className }: { items: Definition[]; className?: string }) {
  return (
    <div className={cx('facts', className)}>
      <dl className="border-t border-line">
        {items.map((item) => (
          <div key={item.key} className="facts-row border-b border-line py-3.5">
            <dt className="text-small text-ink-soft">
              {item.term}
              {item.note && <div className="mt-0.5">{item.note}</div>}
            </dt>
            <dd className="measure min-w-0">{item.value}</dd>
            {item.action && <dd>{item.action}</dd>}
          </div>
        ))}
      </dl>
    </div>
  )
}
