import { createContext, type ReactNode, useContext, useState } from 'react'

interface Place {
  /** The prefecture that is chosen now. */
  prefecture: string
  choose: (prefecture: string) => void
}

const PlaceContext = createContext<Place | null>(null)

/** Lets the municipality of a form made from definitions know which prefecture is chosen in the same form. */
export function PlaceScope({ initial, children }: { initial: string; children: ReactNode }) {
  const [prefecture, choose] = useState(initial)
  return <PlaceContext.Provider value={{ prefecture, choose }}>{children}</PlaceContext.Provider>
}

/** Null where the form asks for no prefecture. */
export const usePlace = (): Place | null => useContext(PlaceContext)
