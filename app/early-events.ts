/** Events for which React 18 hydrates the page at once, as its `isDiscreteEventThatRequiresHydration` lists them. */
const HYDRATING = [
  ...[
    'pointerdown',
    'pointerup',
    'pointercancel',
    'mousedown',
    'mouseup',
    'click',
    'auxclick',
    'dblclick',
    'contextmenu',
  ],
  ...['touchstart', 'touchend', 'touchcancel', 'dragstart', 'dragend', 'drop'],
  ...['keydown', 'keypress', 'keyup', 'compositionstart', 'compositionend', 'textInput', 'copy', 'cut', 'paste'],
  ...['input', 'change', 'reset', 'submit'],
]

interface RemixContext {
  /** What the loaders sent, once it has been read from the page's stream. */
  state?: unknown
}

declare global {
  interface Window {
    __remixContext?: RemixContext
  }
}

/**
 * Keeps events from React until Remix has read what the loaders sent: until then its first rendering waits, and React
 * cannot hydrate at once what waits (its error 345). The browser does its own part with them all the same: it types,
 * ticks and sends.
 */
export function holdEarlyEvents(): void {
  const isRead = () => window.__remixContext?.state !== undefined
  const hold = (event: Event) => {
    if (!isRead()) return event.stopPropagation()
    for (const type of HYDRATING) window.removeEventListener(type, hold, true)
  }
  for (const type of HYDRATING) window.addEventListener(type, hold, true)
}
