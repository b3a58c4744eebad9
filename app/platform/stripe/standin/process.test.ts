import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createStripe } from '../client.server.ts'
import { oneLine, submitCard, TEST_KEY } from './testing/checked-standin.server.ts'
import { WebhookReceiver } from './testing/webhook-receiver.server.ts'

const MAIN = path.join(import.meta.dirname, 'main.server.ts')

let dir: string
let receiver: WebhookReceiver
const children: ChildProcess[] = []

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'stripe-standin-'))
  receiver = await WebhookReceiver.start()
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await receiver.close()
  rmSync(dir, { recursive: true })
})

function launch(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: {
      NODE_ENV: 'test',
      SITE: 'trial',
      PATH: process.env['PATH'],
      STRIPE_STANDIN_PORT: '0',
      STRIPE_STANDIN_DIR: dir,
      STRIPE_STANDIN_WEBHOOK_URL: receiver.url,
      STRIPE_STANDIN_WEBHOOK_SECRET: receiver.endpoint.secret,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  return child
}

async function start(): Promise<{ child: ChildProcess; url: string }> {
  const child = launch({})
  if (!child.stdout) throw new Error('no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (url) return { child, url }
  }
  throw new Error('The stand-in ended before it was ready')
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal)
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

const post = (url: string, what: string, body: unknown): Promise<Response> =>
  fetch(`${url}/_standin/${what}`, { method: 'POST', body: JSON.stringify(body) })

// Up to three processes are started one after the other, each a second or two of work on a quiet machine.
describe('the stand-in as a process', { timeout: 90_000 }, () => {
  it('knows after kill -9 what it knew before, and delivers what was not delivered', async () => {
    const first = await start()
    const before = createStripe({ secretKey: TEST_KEY, apiBase: first.url })
    await post(first.url, 'knobs', { isPaused: true })
    const paid = await before.checkout.sessions.create(oneLine(9_000), { idempotencyKey: 'kept' })
    const open = await before.checkout.sessions.create(oneLine(7_000))
    await submitCard(paid, '4242424242424242')
    await kill(first.child, 'SIGKILL')
    expect(receiver.events).toEqual([])
    appendFileSync(path.join(dir, 'journal.jsonl'), '{"t":"commit","put":[{"id":"cus_to')

    const second = await start()
    const after = createStripe({ secretKey: TEST_KEY, apiBase: second.url })
    await post(second.url, 'settle', {})
    expect(receiver.types()).toEqual([
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
      'charge.updated',
    ])
    expect(await after.checkout.sessions.retrieve(paid.id)).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
    })
    const repeated = await after.checkout.sessions.create(oneLine(9_000), { idempotencyKey: 'kept' })
    expect(repeated.id).toBe(paid.id)
    const stillOpen = await after.checkout.sessions.retrieve(open.id)
    expect(stillOpen.status).toBe('open')
    const response = await submitCard({ url: `${second.url}/c/pay/${open.id}` }, '4242424242424242')
    expect(response.status).toBe(303)
    await post(second.url, 'settle', {})

    await kill(second.child, 'SIGKILL')
    const third = await start()
    await post(third.url, 'settle', {})
    expect(receiver.events).toHaveLength(10)
    expect(receiver.refused).toEqual([])
  })

  it('loses nothing it has answered when it is killed in the middle of the work', async () => {
    const first = await start()
    const before = createStripe({ secretKey: TEST_KEY, apiBase: first.url })
    const answered: string[] = []
    const work = Array.from({ length: 60 }, async (_, index) => {
      const customer = await before.customers.create({ name: `c${index}` }, { maxNetworkRetries: 0 })
      if (answered.push(customer.id) === 20) first.child.kill('SIGKILL')
    })
    const outcomes = await Promise.allSettled(work)
    expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true)

    const second = await start()
    const after = createStripe({ secretKey: TEST_KEY, apiBase: second.url })
    const kept = await after.customers.list({ limit: 100 }).autoPagingToArray({ limit: 1000 })
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(answered))
    await post(second.url, 'settle', {})
    const told = new Set(receiver.events.map((event) => (event.data.object as { id: string }).id))
    expect(told).toEqual(new Set(kept.map(({ id }) => id)))
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('stops cleanly at %s', async (signal) => {
    const { child } = await start()
    expect(await kill(child, signal)).toBe(0)
  })

  it('does not run in production, nor over a damaged journal', async () => {
    const production = launch({ SITE: 'production' })
    expect(await once(production, 'exit')).toEqual([1, null])
    appendFileSync(path.join(dir, 'journal.jsonl'), 'damage\n{"t":"commit","put":[]}\n')
    const damaged = launch({})
    expect(await once(damaged, 'exit')).toEqual([1, null])
    expect(readFileSync(path.join(dir, 'journal.jsonl'), 'utf8')).toContain('damage')
  })
})
