import { useEffect, useRef, useState } from 'react'
import type { Suggestion } from './suggestions.server.ts'

const PAUSE_MS = 200

async function fetchSuggestions(typed: string, signal: AbortSignal): Promise<Suggestion[]> {
  try {
    const answer = await fetch(`/listings/suggest?${new URLSearchParams({ q: typed })}`, { signal })
    return answer.ok ? ((await answer.json()) as Suggestion[]) : []
  } catch {
    // Away or no longer wanted: the box works without.
    return []
  }
}

/** Suggestions for what is typed, asked for when the typing pauses; what comes too late is dropped. */
export function useSuggestions() {
  const [found, setFound] = useState<Suggestion[]>([])
  const [active, setActive] = useState(-1)
  const waiting = useRef<{ timer: number; abort: AbortController } | undefined>(undefined)
  const stop = () => {
    clearTimeout(waiting.current?.timer)
    waiting.current?.abort.abort()
  }
  const show = (suggestions: Suggestion[]) => {
    setFound(suggestions)
    setActive(-1)
  }
  const close = () => {
    stop()
    show([])
  }
  const ask = (typed: string) => {
    stop()
    if (typed.trim() === '') return show([])
    const abort = new AbortController()
    const run = async () => {
      const suggestions = await fetchSuggestions(typed, abort.signal)
      if (!abort.signal.aborted) show(suggestions)
    }
    waiting.current = { timer: window.setTimeout(() => void run(), PAUSE_MS), abort }
  }
  useEffect(() => stop, [])
  return { found, active, setActive, ask, close }
}
