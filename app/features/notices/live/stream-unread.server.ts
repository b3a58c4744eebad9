import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { actorOf } from '#app/platform/session/session.server.ts'
import { countUnread } from '../queries/count-unread.server.ts'
import { join } from './hub.server.ts'

/** Shorter than proxies wait for a silent answer (60 s is usual); how soon at the latest an ended session ends the stream. */
const BEAT_MS = 20_000
/** How soon a browser comes back after the stream has broken. */
const RETRY_MS = 5_000

/** `no-transform` keeps our own compression and proxies from gathering what is to arrive at once. */
const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

/** The number as of now, undefined when the session has ended. */
async function unreadOf({ memberId, sessionId }: MemberActor): Promise<number | undefined> {
  const session = await db.session.findFirst({ where: { id: sessionId, expiresAt: { gt: clock.now() } } })
  return session ? countUnread(await actorOf(memberId)) : undefined
}

/**
 * Tells a page how many notices wait to be read: at once, at every change, and again and again in between, which also keeps
 * the connection open. Ends with the session, with the page, and when the member has too many of them open.
 * @param beatMs for tests
 */
export function streamUnread(actor: MemberActor, signal: AbortSignal, beatMs = BEAT_MS): Response {
  const encoder = new TextEncoder()
  let close = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOpen = true
      const send = (text: string) => isOpen && controller.enqueue(encoder.encode(text))
      const tell = async () => {
        const unread = await unreadOf(actor).catch(() => undefined)
        if (unread === undefined) return close()
        send(`event: unread\ndata: ${unread}\n\n`)
      }
      const leave = join(actor.memberId, { changed: () => void tell(), close: () => close() })
      const beat = setInterval(() => void tell(), beatMs)
      close = () => {
        if (!isOpen) return
        isOpen = false
        clearInterval(beat)
        leave()
        signal.removeEventListener('abort', close)
        controller.close()
      }
      signal.addEventListener('abort', close)
      send(`retry: ${RETRY_MS}\n\n`)
      void tell()
    },
    cancel: () => close(),
  })
  return new Response(body, { headers })
}
