import type { Kind, ObjectsByKind, StoredEvent, StoredObject } from './object-types.ts'

/** The answer kept for an idempotency key. `at` in seconds. */
export interface KeptAnswer {
  key: string
  fingerprint: string
  status: number
  body: string
  requestId: string
  at: number
}

/** One atomic change: everything in it happens, or nothing. */
export interface Commit {
  t: 'commit'
  put: StoredObject[]
  answer?: KeptAnswer
}

/** What became of one webhook attempt. `dueAt` in milliseconds, absent when there will be no further attempt. */
export interface Attempt {
  t: 'attempt'
  event: string
  number: number
  delivered: boolean
  dueAt?: number
}

export type Entry = Commit | Attempt
type Append = (entry: Entry) => void

export interface PendingDelivery {
  attempts: number
  dueAt: number
}

/** All objects in memory. Every change goes to the journal first. */
export class Store {
  readonly pending = new Map<string, PendingDelivery>()
  private readonly kinds = new Map<Kind, Map<string, StoredObject>>()
  private readonly answers = new Map<string, KeptAnswer>()
  private readonly listeners: ((event: StoredEvent) => void)[] = []

  constructor(
    private readonly append: Append,
    entries: readonly Entry[] = [],
  ) {
    for (const entry of entries) this.apply(entry)
  }

  get<K extends Kind>(kind: K, id: string): ObjectsByKind[K] | undefined {
    return this.kinds.get(kind)?.get(id) as ObjectsByKind[K] | undefined
  }

  /** Oldest first. */
  all<K extends Kind>(kind: K): ObjectsByKind[K][] {
    return [...(this.kinds.get(kind)?.values() ?? [])] as ObjectsByKind[K][]
  }

  answerFor(key: string): KeptAnswer | undefined {
    return this.answers.get(key)
  }

  onEvent(listener: (event: StoredEvent) => void): void {
    this.listeners.push(listener)
  }

  write(entry: Entry): void {
    this.append(entry)
    for (const event of this.apply(entry)) for (const listener of this.listeners) listener(event)
  }

  private apply(entry: Entry): StoredEvent[] {
    if (entry.t === 'attempt') {
      this.applyAttempt(entry)
      return []
    }
    if (entry.answer) this.answers.set(entry.answer.key, entry.answer)
    for (const object of entry.put) this.put(object)
    return entry.put.filter((object) => object.object === 'event')
  }

  private put(object: StoredObject): void {
    const ofKind = this.kinds.get(object.object) ?? new Map<string, StoredObject>()
    this.kinds.set(object.object, ofKind.set(object.id, object))
    if (object.object === 'event') this.pending.set(object.id, { attempts: 0, dueAt: 0 })
  }

  private applyAttempt({ event, number, delivered, dueAt }: Attempt): void {
    if (!delivered && dueAt !== undefined) this.pending.set(event, { attempts: number, dueAt })
    else this.pending.delete(event)
  }
}
