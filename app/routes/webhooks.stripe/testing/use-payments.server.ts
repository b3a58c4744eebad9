import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import type { ActionFunctionArgs } from '@remix-run/node'
import type Stripe from 'stripe'
import { freezeQuote } from '#app/features/billing/commands/freeze-quote.server.ts'
import { getFeePage, type FeePageWithAmounts } from '#app/features/billing/queries/get-fee-page.server.ts'
import { ledgerInvariants } from '#app/features/ledger/queries/ledger-invariants.server.ts'
import { startPayment } from '#app/features/billing/reactions/start-payment.server.ts'
import type { PaymentMethod } from '#app/features/billing/rules.ts'
import { bindStripe } from '#app/features/billing/testing/bind-stripe.server.ts'
import { CONTRACT_FEE } from '#app/features/fees/contract-fee.ts'
import { makeFeeDeal } from '#app/features/billing/testing/make-fee-deal.server.ts'
import { openDoor } from '#app/features/billing/testing/webhook-door.server.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { drainJobs } from '#app/platform/jobs/drain-jobs.server.ts'
import { readMailbox } from '#app/platform/mail/read-mailbox.server.ts'
import { startCheckedStandin } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { reactions } from '#app/wiring.server.ts'
import { action } from '../route.tsx'

export const SUCCEEDS = '4242424242424242'
export const DECLINES = '4000000000000002'
export const EMAIL = { email: 'hanako@example.jp' }

export const post = (request: Request) => action({ request, params: {}, context: {} } as ActionFunctionArgs)

/** Gives the tests of a file a stand-in whose webhooks come over HTTP to the route, and checks the ledger after each. */
export function usePayments() {
  const world = {} as {
    door: Awaited<ReturnType<typeof openDoor>>
    standin: Awaited<ReturnType<typeof startCheckedStandin>>['standin']
    stripe: Stripe
  }
  beforeAll(async () => {
    world.door = await openDoor(post)
    const webhook = { url: world.door.url, secret: env().STRIPE_WEBHOOK_SECRET }
    // The stand-in lives by the application's clock, so that sessions run out when the test says so.
    const now = () => clock.now().getTime()
    world.standin = (await startCheckedStandin({ webhook, retryBaseMs: 5, now })).standin
  })
  afterAll(async () => {
    await world.standin.close()
    await world.door.close()
  })
  beforeEach(async () => {
    world.stripe = bindStripe(world.standin.url)
    world.standin.setKnobs({})
    await drainJobs(reactions)
  })
  afterEach(async () => {
    expect(await ledgerInvariants()).toEqual([])
    clock.reset()
  })
  return world
}

/** Lets all webhooks arrive and all jobs run. @param rounds more than one where what is heard makes Stripe speak again */
export async function hear(payments: ReturnType<typeof usePayments>, rounds = 1): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await payments.standin.settled()
    await drainJobs(reactions)
  }
}

/** A deal whose quote is frozen, ready to be paid. */
export async function quoted(priceYen = 100_000_000) {
  const made = await makeFeeDeal({ priceYen })
  const { seen } = (await getFeePage(made.seller.actor, made.deal.id)) as FeePageWithAmounts
  await freezeQuote(made.seller.actor, { dealId: made.deal.id, seen })
  const charge = async () =>
    db.charge.findFirstOrThrow({
      where: { quote: { dealId: made.deal.id } },
      include: { attempts: { orderBy: { createdAt: 'asc' } } },
    })
  const subject = { kind: CONTRACT_FEE, subjectId: made.deal.id }
  const start = (method: PaymentMethod = 'checkout') =>
    startPayment(made.seller.actor, { quote: subject, locale: 'ja', method })
  const state = async () => (await db.deal.findUniqueOrThrow({ where: { id: made.deal.id } })).state
  const mails = async (subject: string) =>
    (await readMailbox(100)).filter((mail) => mail.to === made.seller.member.email && mail.subject === subject)
  return { ...made, subject, charge, start, state, mails }
}

export async function pageUrl(start: () => ReturnType<typeof startPayment>): Promise<string> {
  const step = await start()
  if (step.to !== 'payment_page') throw new Error('no payment page')
  return step.url
}

export const paidJournals = (chargeId: string) =>
  db.ledgerJournal.count({ where: { businessKey: `charge:${chargeId}:paid` } })

export const outcomes = async () =>
  (await db.stripeEvent.findMany({ orderBy: { receivedAt: 'asc' } })).map(({ outcome }) => outcome)
