// Not pointerover: a page that opens under a still mouse has not been touched.
const TOUCHES = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/**
 * Runs once, when somebody first points at, types into or focuses the page: what is only needed then need not be loaded
 * with it. @returns how to stop waiting
 */
export function onFirstTouch(run: () => void): () => void {
  const stop = () => {
    for (const type of TOUCHES) document.removeEventListener(type, touched)
  }
  const touched = () => {
    stop()
    run()
  }
  for (const type of TOUCHES) document.addEventListener(type, touched, { passive: true })
  return stop
}
