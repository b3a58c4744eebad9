import { useState } from 'react'

const OFF = 'bench-shortcuts-off'

/** What a browser does not keep counts for this page. */
function readOff(): boolean {
  try {
    return typeof localStorage !== 'undefined' && localStorage.getItem(OFF) === 'yes'
  } catch {
    return false
  }
}

/** Whether the reader has turned the single keys off in this browser, and the switch. */
export function useShortcutsOff(): [boolean, (isOff: boolean) => void] {
  const [isOff, setOff] = useState(readOff)
  return [
    isOff,
    (next) => {
      setOff(next)
      try {
        localStorage.setItem(OFF, next ? 'yes' : 'no')
      } catch {
        // A browser that keeps nothing.
      }
    },
  ]
}
