import { useEffect, useState } from 'react'

/** Whether the script has taken the page over: until then, and without JavaScript, the plain control stands. */
export function useIsHydrated(): boolean {
  const [isHydrated, setHydrated] = useState(false)
  useEffect(() => setHydrated(true), [])
  return isHydrated
}
