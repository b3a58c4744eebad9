import type { Store } from '../state/store.ts'
import { type Knobs, knobsSchema, seededRandom } from './knobs.ts'
import { signPayload } from './signature.ts'

export interface Endpoint {
  url: string
  secret: string
}

export interface DelivererOptions {
  store: Store
  endpoint: Endpoint
  /** First pause after a failed attempt; it doubles each time. */
  retryBaseMs: number
}

interface Item {
  eventId: string
  dueAt: number
  /** A repeat of something delivered already: neither retried nor recorded. */
  isRepeat: boolean
}

const ATTEMPT_TIMEOUT_MS = 10_000
const MAX_PAUSE_MS = 60_000
// Stripe tries for three days in live mode: https://docs.stripe.com/webhooks#automatic-retries
const GIVE_UP_AFTER_MS = 3 * 24 * 3600 * 1000

/** Sends events to the webhook endpoint, one after the other, until each has been answered with 2xx. */
export class Deliverer {
  private readonly queue: Item[] = []
  private readonly aborter = new AbortController()
  private knobs: Knobs = knobsSchema.parse({})
  private random = seededRandom(1)
  private timer: NodeJS.Timeout | undefined
  private current: Promise<void> | undefined
  private waiters: (() => void)[] = []

  constructor(private readonly options: DelivererOptions) {
    for (const [eventId, { dueAt }] of options.store.pending) this.add(eventId, dueAt)
    options.store.onEvent((event) => this.add(event.id, this.firstDueAt()))
  }

  get waiting(): number {
    return this.queue.length + (this.current ? 1 : 0)
  }

  setKnobs(knobs: Knobs): void {
    this.knobs = knobs
    this.random = seededRandom(knobs.seed)
    this.plan()
  }

  /** Sends an event once more, delivered or not. */
  redeliver(eventId: string): void {
    this.add(eventId, Date.now(), true)
  }

  /** Resolves when nothing is left to send. */
  settled(): Promise<void> {
    if (this.waiting === 0) return Promise.resolve()
    return new Promise((resolve) => this.waiters.push(resolve))
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer)
    this.aborter.abort()
    await this.current
  }

  private firstDueAt(): number {
    return Date.now() + this.knobs.delayMs + this.random() * this.knobs.shuffleMs
  }

  private add(eventId: string, dueAt: number, isRepeat = false): void {
    this.queue.push({ eventId, dueAt, isRepeat })
    this.plan()
  }

  private plan(): void {
    clearTimeout(this.timer)
    if (this.current || this.knobs.isPaused || this.aborter.signal.aborted) return
    if (this.queue.length === 0) {
      for (const resolve of this.waiters.splice(0)) resolve()
      return
    }
    const next = this.queue.reduce((first, item) => (item.dueAt < first.dueAt ? item : first))
    this.timer = setTimeout(() => this.take(next), Math.max(0, next.dueAt - Date.now()))
  }

  private take(item: Item): void {
    this.queue.splice(this.queue.indexOf(item), 1)
    this.current = this.deliver(item).finally(() => {
      this.current = undefined
      this.plan()
    })
  }

  private async deliver(item: Item): Promise<void> {
    if (item.isRepeat) {
      await this.send(item.eventId)
      return
    }
    const isLost = this.random() < this.knobs.loseRate
    const isDropped = this.random() < this.knobs.dropRate
    const isDelivered = !isLost && !isDropped && (await this.send(item.eventId))
    // Cut off by stop(): whether it arrived is unknown, so the next process sends it again.
    if (this.aborter.signal.aborted) return
    this.record(item.eventId, isDelivered, isLost)
    if (isDelivered && this.random() < this.knobs.duplicateRate) this.add(item.eventId, this.firstDueAt(), true)
  }

  private record(eventId: string, isDelivered: boolean, isLost: boolean): void {
    const { store, retryBaseMs } = this.options
    const number = (store.pending.get(eventId)?.attempts ?? 0) + 1
    const createdAt = (store.get('event', eventId)?.created ?? 0) * 1000
    const dueAt = Date.now() + Math.min(MAX_PAUSE_MS, retryBaseMs * 2 ** (number - 1))
    const isRetried = !isDelivered && !isLost && dueAt < createdAt + GIVE_UP_AFTER_MS
    store.write({ t: 'attempt', event: eventId, number, delivered: isDelivered, ...(isRetried && { dueAt }) })
    if (isRetried) this.queue.push({ eventId, dueAt, isRepeat: false })
  }

  private async send(eventId: string): Promise<boolean> {
    const event = this.options.store.get('event', eventId)
    if (!event) return false
    const payload = JSON.stringify({ ...event, pending_webhooks: 1 }, null, 2)
    const { url, secret } = this.options.endpoint
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': signPayload(payload, secret, Math.floor(Date.now() / 1000)),
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
      },
      body: payload,
      signal: AbortSignal.any([this.aborter.signal, AbortSignal.timeout(ATTEMPT_TIMEOUT_MS)]),
    }).catch(() => undefined)
    await response?.body?.cancel().catch(() => undefined)
    return response?.ok ?? false
  }
}
