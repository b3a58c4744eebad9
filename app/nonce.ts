import { createContext, useContext } from 'react'

/** The page's one-time mark for scripts, as the Content-Security-Policy names it. Empty in the browser. */
export const NonceContext = createContext('')
export const useNonce = () => useContext(NonceContext)
