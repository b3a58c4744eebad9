import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'
import { Deliverer, type Endpoint } from './delivery/deliverer.server.ts'
import { type Fault, FaultQueue, faultSchema, type Knobs, knobsSchema } from './delivery/knobs.ts'
import { settingsOf } from './operations/settings.ts'
import { handleRequest } from './handle-request.server.ts'
import type { Conformance } from './protocol/conformance-port.ts'
import { Journal } from './state/journal.server.ts'
import { type Entry, Store } from './state/store.ts'
import type { World } from './world.ts'

export interface StandinOptions {
  /** 0, the default, takes any free port. */
  port?: number
  /** Where the journal lies. Absent: everything is forgotten on `close`. */
  dir?: string
  /** Where events are sent. Absent: they are kept, to be listed. */
  webhook?: Endpoint
  /** First pause after a failed webhook attempt; it doubles up to a minute. */
  retryBaseMs?: number
  /** Milliseconds since 1970; for tests that let time pass. Webhook signatures always carry the true time. */
  now?: () => number
  conformance?: Conformance
}

export interface Standin {
  /** Origin, for `createStripe({ apiBase })`. */
  url: string
  setKnobs(knobs: Partial<Knobs>): void
  /** Lets the next fitting API request fail. */
  failNext(fault: Partial<Fault> & Pick<Fault, 'kind'>): void
  redeliver(eventId: string): void
  /** Resolves when every event has been delivered. */
  settled(): Promise<void>
  /** Ids of the events not delivered yet. */
  pending(): string[]
  close(): Promise<void>
}

const DEFAULT_RETRY_MS = 1000

/**
 * Starts a stand-in for Stripe on 127.0.0.1: the API for test keys, the hosted checkout page, signed webhooks.
 * @throws Error when the port is taken or the journal is damaged.
 */
export async function startStandin(options: StandinOptions = {}): Promise<Standin> {
  const now = options.now ?? Date.now
  const faults = new FaultQueue()
  const server = createServer()
  // The port first: a second process on the same port ends here and never touches the journal.
  const url = await listen(server, options.port ?? 0)
  const { store, closeJournal } = openStore(server, options.dir)
  const world: World = {
    store,
    now: () => Math.floor(now() / 1000) + settingsOf(store).offsetSeconds,
    baseUrl: url,
    apiVersion: Stripe.API_VERSION,
    conformance: options.conformance,
  }
  const retryBaseMs = options.retryBaseMs ?? DEFAULT_RETRY_MS
  const deliverer = options.webhook ? new Deliverer({ store, endpoint: options.webhook, retryBaseMs }) : undefined
  server.on('request', (request, response) => {
    void handleRequest(request, response, { world, faults, deliverer })
  })
  return {
    url,
    setKnobs: (knobs) => deliverer?.setKnobs(knobsSchema.parse(knobs)),
    failNext: (fault) => faults.add(faultSchema.parse(fault)),
    redeliver: (eventId) => deliverer?.redeliver(eventId),
    settled: async () => deliverer?.settled(),
    pending: () => [...store.pending.keys()],
    close: async () => {
      await Promise.all([stop(server), deliverer?.stop()])
      closeJournal()
    },
  }
}

function openStore(server: Server, dir: string | undefined): { store: Store; closeJournal: () => void } {
  if (dir === undefined) return { store: new Store(() => undefined), closeJournal: () => undefined }
  try {
    const { journal, entries } = Journal.open(dir)
    const store = new Store((entry) => journal.append(entry), entries as Entry[])
    return { store, closeJournal: () => journal.close() }
  } catch (error) {
    server.close()
    throw error
  }
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
