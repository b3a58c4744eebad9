import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'

export type StatusTone = 'neutral' | 'waiting' | 'active' | 'success' | 'warning' | 'danger' | 'decision'

const looks: Record<StatusTone, { icon: IconName; className: string }> = {
  neutral: { icon: 'minus', className: 'bg-sunken text-ink-soft' },
  waiting: { icon: 'clock', className: 'bg-sunken text-ink' },
  active: { icon: 'arrowRight', className: 'bg-ai-soft text-ai-strong' },
  success: { icon: 'check', className: 'bg-success-soft text-success' },
  warning: { icon: 'alert', className: 'bg-warning-soft text-warning' },
  danger: { icon: 'stop', className: 'bg-danger-soft text-danger' },
  decision: { icon: 'hand', className: 'bg-shu-soft text-shu' },
}

export function StatusBadge({
  tone,
  children,
  icon,
  className,
}: {
  tone: StatusTone
  children: ReactNode
  icon?: IconName
  className?: string
}) {
  const look = looks[tone]
  return (
    <span
      className={cx(
        'phrase inline-flex max-w-full items-center gap-1.5 rounded-6 px-2.5 py-0.5 text-small leading-normal font-bold',
        look.className,
        className,
      )}
    >
      <Icon name={icon ?? look.icon} />
      {children}
    </span>
  )
}
