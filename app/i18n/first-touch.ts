// Not pointerover: a page that opens under a still mouse has not been touched.
const TOUCHES = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const
const NEWS = 'musubi:news'

/** What comes by itself needs other texts as well: counts as a touch. */
export const touchByNews = (): boolean => document.dispatchEvent(new Event(NEWS))

/**
 * Runs once, when somebody first points at, types into or focuses the page: what is only needed then need not be loaded
 * with it. @returns how to stop waiting
 */
export function onFirstTouch(run: () => void): () => void {
  const stop = () => {
    for (const type of [...TOUCHES, NEWS]) document.removeEventListener(type, touched)
  }
  const touched = () => {
    stop()
    run()
  }
  for (const type of [...TOUCHES, NEWS]) document.addEventListener(type, touched, { passive: true })
  return stop
}
