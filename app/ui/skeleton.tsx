import { cx } from './cx.ts'

const widths = ['w-full', 'w-11/12', 'w-4/5', 'w-2/3']

/** Holds the place of text that is on its way. The label is read out. */
export function Skeleton({ label, lines = 3, className }: { label: string; lines?: number; className?: string }) {
  return (
    <div role="status" className={cx('grid gap-3', className)}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} aria-hidden="true" className={cx('skeleton-line', widths[index % widths.length])} />
      ))}
    </div>
  )
}
