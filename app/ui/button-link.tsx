import { Link, type LinkProps } from '@remix-run/react'
import { forwardRef } from 'react'
import { buttonClass, type ButtonLook } from './button-style.ts'
import { Icon, type IconName } from './icon.tsx'

export interface ButtonLinkProps extends ButtonLook, Omit<LinkProps, 'className'> {
  icon?: IconName
}

/** Looks like a button, goes somewhere. `to` is never taken from what a user typed. */
export const ButtonLink = forwardRef<HTMLAnchorElement, ButtonLinkProps>(function ButtonLink(
  { variant, size, wide, className, icon, children, ...rest },
  ref,
) {
  return (
    <Link ref={ref} className={buttonClass({ variant, size, wide, className })} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
})
