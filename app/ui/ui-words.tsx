import { createContext, useContext, type ReactNode } from 'react'

/** The few words that parts of every form and chart need. The app hands them in once, at the root. */
export interface UiWords {
  required: string
  optional: string
  /** Read out before an error message. */
  error: string
  showPassword: string
  hidePassword: string
  showTable: string
  close: string
  characterCount: (used: number, max: number) => string
}

const UiWordsContext = createContext<UiWords | null>(null)

export function UiWordsProvider({ words, children }: { words: UiWords; children: ReactNode }) {
  return <UiWordsContext.Provider value={words}>{children}</UiWordsContext.Provider>
}

export function useUiWords(): UiWords {
  const words = useContext(UiWordsContext)
  if (!words) throw new Error('UiWordsProvider is missing above this component')
  return words
}
