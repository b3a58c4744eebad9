import { Worker } from 'node:worker_threads'
import { SearchUnavailable } from '../errors.ts'
import { threadFile } from './thread-file.server.ts'
import type { CallAnswer, CallArgs, CallName, CallReply } from './thread-protocol.ts'
import { revivedError } from './thread-protocol.ts'

interface Waiting {
  resolve: (answer: unknown) => void
  reject: (error: Error) => void
}

/** Calls into a thread of its own, answered in any order. */
export class ThreadClient {
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private calls = 0
  private ended: SearchUnavailable | undefined

  /** @param onLost called once when the thread ends by itself: out of memory, or an error in it */
  constructor(onLost: (error: Error) => void) {
    // Its own options: what the process was started with (a loader, a memory limit) is not meant for it.
    this.worker = new Worker(threadFile(), { execArgv: [], name: 'search' })
    this.worker.on('message', (reply: CallReply) => this.settle(reply))
    this.worker.on('error', (error) => this.end(error.message))
    this.worker.on('exit', (code) => {
      const wasClosed = this.ended?.reason === 'no_index'
      this.end(`exit ${code}`)
      if (!wasClosed && this.ended) onLost(this.ended)
    })
    // It must not keep a process alive that has nothing else to do.
    this.worker.unref()
  }

  /** @throws SearchUnavailable when the thread has ended */
  call<N extends CallName>(name: N, args: CallArgs<N>, transfer: ArrayBuffer[] = []): Promise<CallAnswer<N>> {
    if (this.ended) return Promise.reject(this.ended)
    const call = ++this.calls
    return new Promise<unknown>((resolve, reject) => {
      this.waiting.set(call, { resolve, reject })
      this.worker.ref()
      this.worker.postMessage({ call, name, args }, transfer)
    }) as Promise<CallAnswer<N>>
  }

  async close(): Promise<void> {
    this.ended ??= new SearchUnavailable('no_index', 'the engine was closed')
    await this.worker.terminate()
  }

  private settle(reply: CallReply): void {
    const waiting = this.waiting.get(reply.call)
    this.waiting.delete(reply.call)
    if (this.waiting.size === 0) this.worker.unref()
    if (reply.ok) waiting?.resolve(reply.answer)
    else waiting?.reject(revivedError(reply.error))
  }

  private end(detail: string): void {
    this.ended ??= new SearchUnavailable('server', `the search thread has ended: ${detail}`)
    for (const { reject } of this.waiting.values()) reject(this.ended)
    this.waiting.clear()
  }
}
