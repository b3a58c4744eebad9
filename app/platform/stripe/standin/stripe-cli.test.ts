import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Stripe } from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standinControl } from './control-client.ts'
import { sdkJudge, startCheckedStandin } from './testing/checked-standin.server.ts'
import { CLI_TABLE, type CliRun } from './testing/cli-table.ts'
import { findStripeCli, runStripeCli } from './testing/stripe-cli.server.ts'

let home: string
beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'stripe-cli-'))
  await sdkJudge()
}, 60_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** A run against a stand-in of its own, so that an event seen is the one that was triggered. */
async function trigger(event: string, run: CliRun): Promise<{ code: number; output: string; types: string[] }> {
  const { standin, stripe } = await startCheckedStandin()
  try {
    const { code, output } = await runStripeCli(event, run, { apiBase: standin.url, home })
    if (code === 0 && run.voucher) {
      const [intent] = (await stripe.paymentIntents.list()).data
      await standinControl(standin.url).decideVoucher({ paymentIntent: intent?.id ?? '', outcome: run.voucher })
    }
    if (code === 0 && run.payout) {
      const [payout] = (await stripe.payouts.list()).data
      await standinControl(standin.url).settlePayout({ payout: payout?.id ?? '', outcome: run.payout })
    }
    return { code, output, types: await eventTypes(stripe) }
  } finally {
    await standin.close()
  }
}

/** Of the platform, and of each account connected to it: those are listed under its own name only. */
async function eventTypes(stripe: Stripe): Promise<string[]> {
  const { data: accounts } = await stripe.accounts.list({ limit: 100 })
  const lists = [undefined, ...accounts.map(({ id }) => id)].map((stripeAccount) =>
    stripe.events.list({ limit: 100 }, stripeAccount === undefined ? {} : { stripeAccount }),
  )
  return (await Promise.all(lists)).flatMap(({ data }) => data.map(({ type }) => type))
}

it('has the CLI, which a test without it would only pretend to ask', () => {
  expect(findStripeCli()).toContain('@stripe/cli')
})

describe("Stripe's own CLI", () => {
  it.concurrent.each(Object.entries(CLI_TABLE))(
    'triggers %s',
    async (event, run) => {
      const { code, output, types } = await trigger(event, run)
      expect(code, output).toBe(0)
      expect(types, output).toContain(event)
    },
    60_000,
  )

  it('fails where the stand-in refuses, so that its exit code says something', async () => {
    const { code, types } = await trigger('payment_intent.succeeded', {})
    expect(code).not.toBe(0)
    expect(types).not.toContain('payment_intent.succeeded')
  })
})

it('has lost no row of its table', () => {
  expect(Object.keys(CLI_TABLE)).toEqual(expect.arrayContaining(ROWS_SO_FAR))
})

// A new row of the table is added here too; nothing is ever taken away.
const ROWS_SO_FAR = [
  'account.updated',
  'balance.available',
  'cash_balance.funds_available',
  'charge.dispute.closed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.failed',
  'charge.refund.updated',
  'charge.refunded',
  'charge.succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.completed',
  'checkout.session.expired',
  'customer.created',
  'customer.updated',
  'customer_cash_balance_transaction.created',
  'payment_intent.canceled',
  'payment_intent.created',
  'payment_intent.partially_funded',
  'payment_intent.payment_failed',
  'payment_intent.requires_action',
  'payment_intent.succeeded',
  'payment_method.attached',
  'payment_method.detached',
  'payout.created',
  'payout.failed',
  'payout.paid',
  'payout.updated',
  'price.created',
  'product.created',
  'product.updated',
  'transfer.created',
  'transfer.reversed',
  'transfer.updated',
]
