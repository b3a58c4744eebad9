import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the page runs in a browser with JavaScript; false while it is drawn on the server. */
export const useHasScript = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
