import { listen } from '#app/platform/listen.server.ts'
import { remember } from '#app/platform/remember.server.ts'
import { NOTICES_CHANNEL } from './channel.server.ts'

/** As many open pages of one member are kept up to date by one process; the oldest gives way. */
const STREAMS_MAX = 5

export interface OpenStream {
  changed: () => void
  close: () => void
}

interface Hub {
  streams: Map<string, Set<OpenStream>>
  stop?: (() => Promise<void>) | undefined
}

const hub = () => remember<Hub>('notices-hub', () => ({ streams: new Map() }))

function startListening(): void {
  const own = hub()
  own.stop ??= listen(NOTICES_CHANNEL, 'musubi-notices', (memberId) => {
    for (const stream of own.streams.get(memberId) ?? []) stream.changed()
  })
}

/** Keeps a stream told of its member's notices. @returns takes it out again */
export function join(memberId: string, stream: OpenStream): () => void {
  startListening()
  const { streams } = hub()
  const own = streams.get(memberId) ?? new Set()
  streams.set(memberId, own)
  own.add(stream)
  const [oldest] = own
  if (own.size > STREAMS_MAX) oldest?.close()
  return () => {
    own.delete(stream)
    if (own.size === 0 && streams.get(memberId) === own) streams.delete(memberId)
  }
}

/** How many streams of a member are open in this process. */
export const openStreams = (memberId: string): number => hub().streams.get(memberId)?.size ?? 0

/** Ends all streams and the connection they are told by. */
export async function closeStreams(): Promise<void> {
  const own = hub()
  for (const streams of [...own.streams.values()]) for (const stream of [...streams]) stream.close()
  await own.stop?.()
  own.stop = undefined
}
