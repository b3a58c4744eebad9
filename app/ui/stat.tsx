import type { ReactNode } from 'react'
import { cx } from './cx.ts'

/** One number and what it is. Several of them stand in a StatRow. */
export function Stat({
  label,
  value,
  unit,
  note,
  className,
}: {
  label: ReactNode
  value: ReactNode
  unit?: ReactNode
  note?: ReactNode
  className?: string
}) {
  return (
    <div className={cx('flex flex-col-reverse justify-end border-s-2 border-line ps-4', className)}>
      {note && <dd className="text-small text-ink-soft">{note}</dd>}
      <dd className="text-[2rem] leading-tight font-bold tabular-nums">
        {value}
        {unit && <span className="ms-1 text-body font-normal">{unit}</span>}
      </dd>
      <dt className="text-small text-ink-soft">{label}</dt>
    </div>
  )
}
