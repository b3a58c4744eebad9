import { useId, type ReactNode } from 'react'
import { Icon } from './icon.tsx'

/**
 * A word with its explanation: on hover, on tap, with Enter. Written as attributes because React 18 has no types for popover;
 * the browser does the opening, so this works before and without JavaScript.
 */
export function Term({ children, explanation }: { children: ReactNode; explanation: ReactNode }) {
  const noteId = useId()
  return (
    <span className="term">
      <button type="button" className="term-word" aria-describedby={noteId} {...{ popovertarget: noteId }}>
        {children}
        <Icon name="info" className="term-mark size-[0.9em]" />
      </button>
      <span id={noteId} role="note" className="term-note" {...{ popover: 'auto' }}>
        {explanation}
      </span>
    </span>
  )
}
