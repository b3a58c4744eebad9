import { Link } from '@remix-run/react'
import { Dialog as Radix } from 'radix-ui'
import { useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { buttonClass, type ButtonLook } from './button-style.ts'
import { Icon } from './icon.tsx'
import { useUiWords } from './ui-words.tsx'

export interface DialogProps extends ButtonLook {
  /** The page that asks the same question. Where JavaScript does not run, the opener leads there. */
  to: string
  opener: ReactNode
  title: ReactNode
  description?: ReactNode
  /** Content, or a function that is given what closes the dialog. */
  children: ReactNode | ((close: () => void) => ReactNode)
}

export function Dialog({ to, opener, title, description, children, ...look }: DialogProps) {
  const words = useUiWords()
  const [isOpen, setOpen] = useState(false)
  const openerRef = useRef<HTMLAnchorElement>(null)
  function handleClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    setOpen(true)
  }
  // Radix gives the focus back to its own trigger only; ours has to stay a link.
  function handleCloseFocus(event: Event) {
    event.preventDefault()
    openerRef.current?.focus()
  }
  return (
    <Radix.Root open={isOpen} onOpenChange={setOpen}>
      <Link ref={openerRef} to={to} className={buttonClass(look)} aria-haspopup="dialog" onClick={handleClick}>
        {opener}
      </Link>
      <Radix.Portal>
        <Radix.Overlay className="dialog-backdrop" />
        <Radix.Content
          className="dialog-panel"
          onCloseAutoFocus={handleCloseFocus}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <div className="flex items-start justify-between gap-4">
            <Radix.Title className="text-h2">{title}</Radix.Title>
            <Radix.Close
              aria-label={words.close}
              className="-me-2 -mt-2 grid size-11 shrink-0 place-items-center rounded-8 text-ink-soft hover:bg-sunken hover:text-ink"
            >
              <Icon name="close" className="size-6" />
            </Radix.Close>
          </div>
          {description && <Radix.Description className="mt-2 text-ink-soft">{description}</Radix.Description>}
          <div className="mt-5">{typeof children === 'function' ? children(() => setOpen(false)) : children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
