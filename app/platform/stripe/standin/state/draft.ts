import { newId } from './ids.ts'
import { ownerOf, withoutOwner } from './owner.ts'
import type { Kind, ObjectsByKind, StoredEvent, StoredObject } from './object-types.ts'
import type { KeptAnswer, Store } from './store.ts'

export interface Origin {
  /** The request that caused the change; null for a person on the hosted page and for the passing of time. */
  requestId: string | null
  idempotencyKey: string | null
  /** Seconds. */
  now: number
  apiVersion: string
}

/** A unit of work: reads see its own writes, and nothing is kept until `commit`. */
export class Draft {
  private readonly puts = new Map<string, StoredObject>()

  constructor(
    private readonly store: Store,
    readonly origin: Origin,
  ) {}

  get<K extends Kind>(kind: K, id: string): ObjectsByKind[K] | undefined {
    const own = this.puts.get(id)
    return own?.object === kind ? (own as ObjectsByKind[K]) : this.store.get(kind, id)
  }

  /** Oldest first. */
  all<K extends Kind>(kind: K): ObjectsByKind[K][] {
    const stored = this.store.all(kind)
    const known = new Set(stored.map(({ id }) => id))
    const added = [...this.puts.values()].filter(({ object, id }) => object === kind && !known.has(id))
    return [...stored.map(({ id }) => this.get(kind, id)), ...added] as ObjectsByKind[K][]
  }

  put<T extends StoredObject>(object: T): T {
    this.puts.set(object.id, object)
    return object
  }

  /**
   * Records an event with the object as it is now. `previous` holds the old values of what changed. What belongs to a
   * connected account is told with its `account`.
   */
  emit(type: string, object: { object: string }, previous?: Record<string, unknown>): void {
    const { requestId, idempotencyKey, now, apiVersion } = this.origin
    const account = ownerOf(object)
    const event: StoredEvent = {
      id: newId('evt'),
      object: 'event',
      ...(account !== null && { account }),
      api_version: apiVersion,
      created: now,
      data: { object: withoutOwner(structuredClone(object)), ...(previous && { previous_attributes: previous }) },
      livemode: false,
      pending_webhooks: 1,
      request: { id: requestId, idempotency_key: idempotencyKey },
      type,
    }
    this.put(event)
  }

  events(): StoredEvent[] {
    return [...this.puts.values()].filter((object) => object.object === 'event')
  }

  commit(answer?: KeptAnswer): void {
    if (this.puts.size === 0 && !answer) return
    this.store.write({ t: 'commit', put: [...this.puts.values()], ...(answer && { answer }) })
  }
}
