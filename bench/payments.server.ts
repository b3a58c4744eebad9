import { fork } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import type Stripe from 'stripe'
import { yen } from '#app/platform/money/yen.ts'
import { createStripe } from '#app/platform/stripe/client.server.ts'
import { computeFee } from '#app/features/fees/rules.ts'
import { feeSchedule } from '#app/tracks/succession/fee-schedule.ts'
import { build } from '../scripts/start/build.mjs'
import { migrateDatabase } from '../scripts/start/migrate.mjs'
import { inRoot } from '../scripts/start/paths.mjs'
import { nextFree } from '../scripts/start/ports.mjs'
import { stopProcess } from '../scripts/start/processes.mjs'
import { seconds } from './measure.ts'
import { environmentFor, measuredBy } from './programs.ts'
import { startServer } from './server.ts'

export interface PaymentsFigures {
  /** Paid fees, and how many events Stripe tells of them. */
  readonly payments: number
  readonly events: number
  /** Events a second: bare rows into the inbox's table; proven, stored and queued; handled to the end. */
  readonly inserted: number
  readonly received: number
  readonly handled: number
  /** Fees a second: computed with all their lines; written as JSON and read back. */
  readonly quoted: number
  readonly copied: number
}

const FIRST_PORT = 4473
const CONNECTIONS = 10
const SECRET_KEY = 'sk_test_bench'
const WEBHOOK_SECRET = 'whsec_of_the_benchmark'
const QUOTES = 200_000
const PATIENCE_MS = 300_000
const ASK_AGAIN_MS = 20
const STOP_PATIENCE_MS = 5_000

/** Runs `work` on all items, so many at once. */
async function atOnce<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const waiting = items.values()
  const take = async () => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, take))
}

/** Stripe's part, played by the stand-in in a process of its own; it tells nobody by itself. */
async function startStandin(folder: string) {
  const program = fork(inRoot('app/platform/stripe/standin/main.server.ts'), {
    cwd: inRoot(),
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, SITE: 'trial', STRIPE_STANDIN_PORT: '0', STRIPE_STANDIN_DIR: join(folder, 'stripe') },
    silent: true,
  })
  program.stderr?.pipe(process.stderr)
  for await (const line of createInterface({ input: program.stdout! })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (url) return { url, stop: () => stopProcess(program.pid!, STOP_PATIENCE_MS) }
  }
  throw new Error('the stand-in ended before it was ready')
}

async function everyEvent(stripe: Stripe): Promise<Stripe.Event[]> {
  const events: Stripe.Event[] = []
  for await (const event of stripe.events.list({ limit: 100 })) events.push(event)
  return events.reverse()
}

/** Bare rows, each in a transaction of its own, taken away again. */
async function insertedPerSecond(pool: pg.Pool, events: readonly Stripe.Event[]): Promise<number> {
  const insert = (event: Stripe.Event) =>
    pool.query(
      'INSERT INTO "StripeEvent" ("id", "type", "payload", "receivedAt", "handledAt") VALUES ($1, $2, $3, now(), now())',
      [`bare_${event.id}`, event.type, JSON.stringify({ created: event.created })],
    )
  const took = await seconds(() => atOnce(events, insert))
  await pool.query(`DELETE FROM "StripeEvent" WHERE "id" LIKE 'bare_%'`)
  return events.length / took
}

async function untilHandled(pool: pg.Pool, count: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until) {
    const { rows } = await pool.query<{ done: number }>('SELECT count("handledAt")::int AS done FROM "StripeEvent"')
    if (rows[0]?.done === count) return
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
  throw new Error('not every event was handled')
}

/** @throws when a payment was not taken, or the books do not hold: then something else was measured */
async function check(pool: pg.Pool, payments: number): Promise<void> {
  const { rows } = await pool.query<{ paid: number; broken: number }>(
    `SELECT (SELECT count(*)::int FROM "Charge" WHERE "state" = 'paid') AS paid, (SELECT count(*)::int FROM "ledger_invariants") AS broken`,
  )
  const { paid, broken } = rows[0]!
  if (paid !== payments || broken > 0)
    throw new Error(`${paid} of ${payments} payments taken, ${broken} faults in the books`)
}

async function webhooksPerSecond(pool: pg.Pool, stripe: Stripe, events: readonly Stripe.Event[], url: string) {
  const signed = events.map((event) => {
    const payload = JSON.stringify(event)
    return { payload, header: stripe.webhooks.generateTestHeaderString({ payload, secret: WEBHOOK_SECRET }) }
  })
  const since = performance.now()
  await atOnce(signed, async ({ payload, header }) => {
    const headers = { 'stripe-signature': header, 'content-type': 'application/json' }
    const { status } = await fetch(`${url}/webhooks/stripe`, { method: 'POST', headers, body: payload })
    if (status !== 200) throw new Error(`a webhook was answered with ${status}`)
  })
  const received = (performance.now() - since) / 1000
  await untilHandled(pool, events.length)
  const handled = (performance.now() - since) / 1000
  return { received: events.length / received, handled: events.length / handled }
}

/** The contract fee of prices up to 10 billion yen. */
async function quotesPerSecond() {
  const version = feeSchedule.versions.at(-1)!
  const prices = Array.from({ length: QUOTES }, (_, at) => yen(at * 50_000))
  const quote = (baseYen: ReturnType<typeof yen>) => computeFee({ version, baseYen, waiverAvailable: true })
  const fees = prices.map(quote)
  const quoted = await seconds(async () => prices.forEach(quote))
  const copied = await seconds(async () => fees.forEach((fee) => JSON.parse(JSON.stringify(fee)) as unknown))
  return { quoted: QUOTES / quoted, copied: QUOTES / copied }
}

async function measureWebhooks(databaseUrl: string, env: NodeJS.ProcessEnv, payments: number) {
  const stripe = createStripe({ secretKey: SECRET_KEY, apiBase: env['STRIPE_API_BASE']! })
  await measuredBy('payments-fill.ts', { args: [payments], env })
  const events = await everyEvent(stripe)
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS })
  const server = await startServer(env)
  try {
    await server.settled
    const inserted = await insertedPerSecond(pool, events)
    const rates = await webhooksPerSecond(pool, stripe, events, env['APP_URL']!)
    await check(pool, payments)
    return { payments, events: events.length, inserted, ...rates }
  } finally {
    await server.stop()
    await pool.end()
  }
}

/** What the built server with its jobs makes of Stripe's events per second, and how fast a fee is computed. */
export async function measurePayments(databaseUrl: string, folder: string, payments: number): Promise<PaymentsFigures> {
  await build()
  await migrateDatabase(databaseUrl)
  const standin = await startStandin(folder)
  try {
    const env = {
      ...environmentFor(databaseUrl, folder, await nextFree(FIRST_PORT)),
      ...{ STRIPE_API_BASE: standin.url, STRIPE_SECRET_KEY: SECRET_KEY, STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET },
    }
    return { ...(await measureWebhooks(databaseUrl, env, payments)), ...(await quotesPerSecond()) }
  } finally {
    await standin.stop()
  }
}
