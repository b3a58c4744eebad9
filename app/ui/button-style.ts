import { cx } from './cx.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'normal' | 'small'

const variants: Record<ButtonVariant, string> = {
  primary: 'border border-transparent bg-ai text-on-ai hover:bg-ai-strong',
  secondary: 'border border-ai bg-surface text-ai hover:bg-ai-soft hover:text-ai-strong',
  quiet: 'border border-transparent text-ai underline underline-offset-4 hover:bg-ai-soft hover:text-ai-strong',
  danger: 'border border-transparent bg-danger text-on-danger hover:brightness-90',
}

const sizes: Record<ButtonSize, string> = {
  normal: 'min-h-12 px-6 py-2.5 text-body',
  small: 'min-h-11 px-4 py-1.5 text-small',
}

export interface ButtonLook {
  variant?: ButtonVariant
  size?: ButtonSize
  /** Fills the row on a phone, keeps its own width from the small breakpoint on. */
  wide?: boolean
  className?: string
}

export function buttonClass({ variant = 'primary', size = 'normal', wide, className }: ButtonLook): string {
  return cx(
    'phrase inline-flex print:hidden items-center justify-center gap-2 rounded-8 text-center leading-snug font-bold transition-colors duration-100',
    'aria-disabled:cursor-progress aria-disabled:opacity-70 disabled:cursor-not-allowed disabled:opacity-60',
    variants[variant],
    sizes[size],
    wide && 'w-full sm:w-auto',
    className,
  )
}
