import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'info' | 'success' | 'warning' | 'danger' | 'decision'

export interface NoticeProps {
  tone?: Tone
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** 'status' is read out when it appears, 'alert' at once. Leave it out for what is part of the page. */
  role?: 'status' | 'alert'
  className?: string
}

const looks: Record<Tone, { box: string; icon: IconName; ink: string }> = {
  info: { box: 'bg-ai-soft', icon: 'info', ink: 'text-ai' },
  success: { box: 'bg-success-soft', icon: 'check', ink: 'text-success' },
  warning: { box: 'bg-warning-soft', icon: 'alert', ink: 'text-warning' },
  danger: { box: 'bg-danger-soft', icon: 'stop', ink: 'text-danger' },
  decision: { box: 'bg-shu-soft', icon: 'hand', ink: 'text-shu' },
}

export function Notice({ tone = 'info', title, children, actions, role, className }: NoticeProps) {
  const look = looks[tone]
  return (
    <div role={role} className={cx('flex gap-3 rounded-12 p-4 sm:p-5', look.box, className)}>
      <Icon name={look.icon} className={cx('mt-1 size-6', look.ink)} />
      <div className="grid min-w-0 gap-2">
        {title && <p className="phrase font-bold">{title}</p>}
        {children && <div className="measure phrase">{children}</div>}
        {actions && <div className="mt-2 flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  )
}
