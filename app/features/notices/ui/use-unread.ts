import { useEffect, useState } from 'react'

const LIVE = '/notices/live'
/** A stream that has said nothing by then is held up on its way. */
const PATIENCE_MS = 10_000
const POLL_MS = 60_000

/** Asks now and then, where no stream gets through. @returns ends it */
function poll(onCount: (unread: number) => void): () => void {
  const ask = async () => {
    const answer = await fetch(LIVE, { headers: { Accept: 'application/json' }, redirect: 'error' })
    if (answer.ok) onCount(((await answer.json()) as { unread: number }).unread)
  }
  const timer = setInterval(() => void ask().catch(() => undefined), POLL_MS)
  return () => clearInterval(timer)
}

/** Listens to the stream, and asks instead when it does not get through. @returns ends it */
function follow(onCount: (unread: number) => void): () => void {
  const stream = new EventSource(LIVE)
  let stopPolling: (() => void) | undefined
  const giveUp = () => {
    stream.close()
    stopPolling ??= poll(onCount)
  }
  const patience = setTimeout(giveUp, PATIENCE_MS)
  stream.addEventListener('unread', ({ data }: MessageEvent<string>) => {
    clearTimeout(patience)
    onCount(Number(data))
  })
  stream.onerror = () => stream.readyState === EventSource.CLOSED && giveUp()
  return () => {
    clearTimeout(patience)
    stream.close()
    stopPolling?.()
  }
}

/** How many notices wait, kept up to date while the page is looked at. @param given with the page */
export function useUnread(given: number): number {
  const [told, setTold] = useState({ given, unread: given })
  useEffect(() => {
    let stop: (() => void) | undefined
    const turn = () => {
      stop?.()
      // A browser opens only a few connections to a site: pages in the background leave theirs to others.
      stop = document.hidden ? undefined : follow((unread) => setTold({ given, unread }))
    }
    turn()
    document.addEventListener('visibilitychange', turn)
    return () => {
      document.removeEventListener('visibilitychange', turn)
      stop?.()
    }
  }, [given])
  return told.given === given ? told.unread : given
}
