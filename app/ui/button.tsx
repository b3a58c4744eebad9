import { forwardRef, type ButtonHTMLAttributes, type MouseEvent, type ReactNode } from 'react'
import { buttonClass, type ButtonLook } from './button-style.ts'
import { Icon, type IconName } from './icon.tsx'

export interface ButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  icon?: IconName
  /** While true the button keeps its place and its focus, turns, and takes no second press. */
  pending?: boolean
  /** Said in place of the label while pending. */
  pendingLabel?: ReactNode
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, size, wide, className, icon, pending = false, pendingLabel, onClick, children, type = 'submit', ...rest },
  ref,
) {
  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (pending) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      ref={ref}
      type={type}
      className={buttonClass({ variant, size, wide, className })}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={handleClick}
      {...rest}
    >
      {pending ? <span className="spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {pending && pendingLabel ? pendingLabel : children}
    </button>
  )
})
