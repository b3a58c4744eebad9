import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'

interface TrackLook {
  icon: IconName
  className: string
}

const looks: Partial<Record<string, TrackLook>> = {
  succession: { icon: 'pine', className: 'bg-pine-soft text-pine' },
  design: { icon: 'plum', className: 'bg-plum-soft text-plum' },
  trial: { icon: 'sky', className: 'bg-sky-soft text-sky' },
}

const plain: TrackLook = { icon: 'circle', className: 'bg-sunken text-ink-soft' }

/** A track this file has not heard of gets the plain look: a new track needs no change here to be shown. */
export function TrackTag({ track, label, className }: { track: string; label: ReactNode; className?: string }) {
  const look = looks[track] ?? plain
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 rounded-full px-3 py-0.5 text-small font-bold',
        look.className,
        className,
      )}
    >
      <Icon name={look.icon} />
      {label}
    </span>
  )
}
