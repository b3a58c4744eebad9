import type { WriteLog } from '../write-log.ts'
import { encodeSnapshot } from './snapshot-format.ts'
import type { StoredEngine } from './stored-engine.server.ts'
import type { ThreadEngine } from './thread-engine.server.ts'

/**
 * Copies all indexes into the thread, with the writes that came in meanwhile. `switchOver` is called in the moment in
 * which these are on their way: the thread takes them before whatever is sent to it afterwards.
 */
export async function moveIndexes(
  from: StoredEngine,
  to: ThreadEngine,
  log: WriteLog,
  switchOver: () => void,
): Promise<void> {
  const names = from.names()
  for (const name of names) {
    log.start(name)
    const index = from.index(name)
    await to.adopt(index.spec, joined(encodeSnapshot(index, '')))
  }
  const sent = names.flatMap((name) =>
    log
      .drain(name)
      .map((write) => (write.kind === 'upsert' ? to.upsert(name, write.documents) : to.remove(name, write.ids))),
  )
  switchOver()
  // A refused document was refused before, and its writer told.
  await Promise.allSettled(sent)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
