import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export interface CardProps {
  children: ReactNode
  as?: 'div' | 'article' | 'section' | 'li'
  /** 'decision' marks what waits for this reader; 'quiet' steps back. */
  tone?: 'plain' | 'quiet' | 'decision'
  className?: string
  'aria-labelledby'?: string
}

const tones = {
  plain: 'border-line bg-surface',
  quiet: 'border-transparent bg-sunken',
  decision: 'border-shu bg-surface',
}

export function Card({ children, as: As = 'div', tone = 'plain', className, ...rest }: CardProps) {
  return (
    <As className={cx('card relative rounded-12 border p-5 sm:p-6', tones[tone], className)} {...rest}>
      {children}
    </As>
  )
}
