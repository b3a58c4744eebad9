import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

export interface Reason {
  key: string
  text: ReactNode
}

const looks = {
  fits: { icon: 'check', ink: 'text-success', text: '' },
  misses: { icon: 'minus', ink: 'text-ink-soft', text: 'text-ink-soft' },
  unknown: { icon: 'circle', ink: 'text-ink-soft', text: 'text-ink-soft' },
} as const

/** What speaks for a match (`fits`), what does not quite (`misses`), and what nobody has said yet (`unknown`). */
export function ReasonList({
  title,
  reasons,
  kind = 'fits',
}: {
  title: ReactNode
  reasons: Reason[]
  kind?: keyof typeof looks
}) {
  if (reasons.length === 0) return null
  const look = looks[kind]
  return (
    <div>
      <p className="text-small font-bold text-ink-soft">{title}</p>
      <ul className="mt-1 grid gap-1">
        {reasons.map((reason) => (
          <li key={reason.key} className="flex gap-2.5">
            <Icon name={look.icon} className={cx('mt-[0.25em]', look.ink)} />
            <span className={cx('measure min-w-0', look.text)}>{reason.text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
