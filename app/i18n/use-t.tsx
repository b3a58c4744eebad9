import { createContext, type ReactNode, useCallback, useContext } from 'react'
import { decodeFormError } from '#app/platform/form/error-map.ts'
import type { Translator } from './translator.ts'

const Context = createContext<Translator | undefined>(undefined)

export function TranslatorProvider({ translator, children }: { translator: Translator; children: ReactNode }) {
  return <Context.Provider value={translator}>{children}</Context.Provider>
}

/** The texts of the page's language. */
export function useT(): Translator {
  const translator = useContext(Context)
  if (!translator) throw new Error('TranslatorProvider is missing')
  return translator
}

/** Turns an encoded form error (`too_long?max=200`, `listing.stale`) into words. */
export function useErrorText(): (encoded: string) => string {
  const { dynamic } = useT()
  return useCallback(
    (encoded: string) => {
      const { key, params } = decodeFormError(encoded)
      return dynamic(key.includes('.') ? `errors.${key}` : `form.${key}`, params)
    },
    [dynamic],
  )
}
