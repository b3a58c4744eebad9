import type { MessagePort } from 'node:worker_threads'
import { parentPort } from 'node:worker_threads'
import { BatchQueue } from './batch-queue.ts'
import { decodeSnapshot } from './snapshot-format.ts'
import { StoredEngine } from './stored-engine.server.ts'
import type { CallArgs, CallAnswer, CallName, CallReply, CallRequest } from './thread-protocol.ts'
import { plainError } from './thread-protocol.ts'

type Handlers = { [N in CallName]: (...args: CallArgs<N>) => Promise<CallAnswer<N>> }

/** The engine of this thread, by the names the other thread calls it. */
function handlersFor(engine: StoredEngine): Handlers {
  const rebuilds = new Map<number, BatchQueue>()
  return {
    ensureIndex: async (spec) => void (await engine.ensureIndex(spec)),
    upsert: async (index, documents) => void (await engine.upsert(index, documents)),
    remove: async (index, ids) => void (await engine.remove(index, ids)),
    search: (index, query) => engine.search(index, query),
    candidates: (index, query) => engine.candidates(index, query),
    versions: (index) => engine.versions(index),
    stats: (index) => engine.stats(index),
    health: () => engine.health(),
    save: (index, path, marker) => engine.snapshots.save(index, path, marker),
    load: (spec, path, rules) => engine.snapshots.load(spec, path, rules),
    rebuild: async (spec, batches) => {
      const queue = new BatchQueue()
      rebuilds.set(batches, queue)
      await engine.rebuild(spec, queue).finally(() => rebuilds.delete(batches))
    },
    batch: async (batches, next) => rebuilds.get(batches)?.put(next),
    adopt: async (spec, snapshot) => {
      const decoded = decodeSnapshot(spec, snapshot)
      if (!decoded) throw new Error('The two threads run different code')
      engine.adopt(decoded.index)
    },
  }
}

async function answer(handlers: Handlers, request: CallRequest): Promise<CallReply> {
  const handle = handlers[request.name] as (...args: CallRequest['args']) => Promise<unknown>
  try {
    return { call: request.call, ok: true, answer: await handle(...request.args) }
  } catch (error) {
    return { call: request.call, ok: false, error: plainError(error) }
  }
}

function listen(port: MessagePort): void {
  const handlers = handlersFor(new StoredEngine())
  port.on('message', (request: CallRequest) => {
    void answer(handlers, request).then((reply) => port.postMessage(reply))
  })
}

if (parentPort) listen(parentPort)
