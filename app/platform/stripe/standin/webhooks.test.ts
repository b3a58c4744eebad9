import { get } from 'node:http'
import type { Stripe } from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyWebhook } from '../webhook.server.ts'
import type { Standin } from './server.server.ts'
import { startCheckedStandin } from './testing/checked-standin.server.ts'
import { WebhookReceiver } from './testing/webhook-receiver.server.ts'

let receiver: WebhookReceiver
let standin: Standin
let stripe: Stripe

beforeEach(async () => {
  receiver = await WebhookReceiver.start()
  const started = await startCheckedStandin({ webhook: receiver.endpoint, retryBaseMs: 5 })
  standin = started.standin
  stripe = started.stripe
})
afterEach(async () => {
  await standin.close()
  await receiver.close()
})

const createCustomers = async (count: number): Promise<string[]> => {
  const names = Array.from({ length: count }, (_, index) => `c${index}`)
  for (const name of names) await stripe.customers.create({ name })
  return names
}
const namesReceived = (): (string | null | undefined)[] =>
  receiver.events.map((event) => (event.data.object as Stripe.Customer).name)

describe('delivery', () => {
  it('carries the event as it can be read again, signed, in the order it happened', async () => {
    const names = await createCustomers(5)
    await standin.settled()
    expect(namesReceived()).toEqual(names)
    const [event] = receiver.events
    const { pending_webhooks: pending, ...stored } = await stripe.events.retrieve(event?.id ?? '')
    expect(event).toMatchObject(JSON.parse(JSON.stringify(stored)) as object)
    expect(pending).toBe(0)
  })

  it('is repeated until the endpoint answers 2xx', async () => {
    receiver.status = 500
    await createCustomers(1)
    await receiver.received(3)
    expect(standin.pending()).toHaveLength(1)
    receiver.status = 200
    await standin.settled()
    expect(standin.pending()).toEqual([])
    expect(new Set(receiver.events.map(({ id }) => id)).size).toBe(1)
  })

  it('counts a redirect as a failure', async () => {
    receiver.status = 302
    await createCustomers(1)
    await receiver.received(2)
    expect(standin.pending()).toHaveLength(1)
  })
})

describe('knobs', () => {
  it('shuffle the order, but lose nothing', async () => {
    standin.setKnobs({ shuffleMs: 1000, seed: 7 })
    const names = await createCustomers(12)
    await standin.settled()
    expect(namesReceived()).not.toEqual(names)
    expect(namesReceived().toSorted()).toEqual(names.toSorted())
  })

  it('send duplicates', async () => {
    standin.setKnobs({ duplicateRate: 1 })
    await createCustomers(3)
    await standin.settled()
    expect(receiver.events).toHaveLength(6)
    expect(new Set(receiver.events.map(({ id }) => id)).size).toBe(3)
  })

  it('drop attempts, which are made again', async () => {
    // Paused first: only then are the first six attempts, and so the random choices, the same every time.
    standin.setKnobs({ isPaused: true })
    await createCustomers(6)
    standin.setKnobs({ dropRate: 0.6, seed: 3 })
    await standin.settled()
    expect(namesReceived().toSorted()).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5'])
    expect(namesReceived()).not.toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5'])
  })

  it('lose events for good, which only the list still shows', async () => {
    standin.setKnobs({ loseRate: 1 })
    await createCustomers(2)
    await standin.settled()
    expect(receiver.events).toEqual([])
    expect((await stripe.events.list()).data).toHaveLength(2)
  })

  it('hold everything back while paused, and send an event again when asked', async () => {
    standin.setKnobs({ isPaused: true })
    await createCustomers(2)
    expect(standin.pending()).toHaveLength(2)
    standin.setKnobs({})
    await standin.settled()
    standin.redeliver(receiver.events[0]?.id ?? '')
    await standin.settled()
    expect(namesReceived()).toEqual(['c0', 'c1', 'c0'])
  })

  it('delay what happens from then on', async () => {
    standin.setKnobs({ delayMs: 150 })
    const before = performance.now()
    await createCustomers(1)
    await standin.settled()
    expect(performance.now() - before).toBeGreaterThanOrEqual(149)
  })
})

describe('the knobs over HTTP', () => {
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${standin.url}/_standin/${path}`, { method: 'POST', body: JSON.stringify(body), headers })

  it('do the same from another process', async () => {
    expect((await post('knobs', { isPaused: true })).status).toBe(200)
    await createCustomers(1)
    const state = (await (await fetch(`${standin.url}/_standin/state`)).json()) as { pending: string[] }
    expect(state.pending).toEqual(standin.pending())
    expect((await post('knobs', {})).status).toBe(200)
    expect((await post('settle', {})).status).toBe(200)
    expect(receiver.events).toHaveLength(1)
    expect((await post('redeliver', { event: receiver.events[0]?.id })).status).toBe(200)
    await standin.settled()
    expect(receiver.events).toHaveLength(2)
    expect((await post('fail-next', { kind: '429' })).status).toBe(200)
    await expect(stripe.customers.list()).rejects.toMatchObject({ statusCode: 429 })
  })

  it('are not reached under another host name', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { host: 'rebound.example.jp' }
      get(`${standin.url}/_standin/state`, { headers }, (response) => resolve(response.resume().statusCode)).on(
        'error',
        reject,
      )
    })
    expect(status).toBe(403)
  })

  it('refuse what they do not know, and other web pages', async () => {
    expect((await post('knobs', { speed: 9 })).status).toBe(400)
    expect((await post('redeliver', { event: 'evt_none' })).status).toBe(400)
    expect((await post('nothing', {})).status).toBe(404)
    expect((await post('knobs', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })
})

describe('verifyWebhook on what arrives', () => {
  it('refuses a secret that is not ours', async () => {
    await createCustomers(1)
    await standin.settled()
    const rawBody = JSON.stringify(receiver.events[0])
    const signature = stripe.webhooks.generateTestHeaderString({ payload: rawBody, secret: 'whsec_of_a_stranger' })
    expect(verifyWebhook({ stripe, rawBody, signature, secret: receiver.endpoint.secret })).toEqual({
      ok: false,
      reason: 'signature_mismatch',
    })
  })
})
