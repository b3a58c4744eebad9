// A process of its own, told its database and Stripe by the environment: payments-fill.ts COUNT. Pays so many contract fees.
import { freezeQuote } from '#app/features/billing/commands/freeze-quote.server.ts'
import { getFeePage } from '#app/features/billing/queries/get-fee-page.server.ts'
import { startPayment } from '#app/features/billing/reactions/start-payment.server.ts'
import { makeFeeDeal } from '#app/features/billing/testing/make-fee-deal.server.ts'
import { CONTRACT_FEE } from '#app/features/fees/contract-fee.ts'
import { closeConnections } from '../scripts/close-connections.ts'

const CARD = { email: 'keiri@bench.example', number: '4242424242424242' }

async function payFee(): Promise<void> {
  const { deal, seller } = await makeFeeDeal()
  const page = await getFeePage(seller.actor, deal.id)
  if (page.reading === 'other_side') throw new Error('the seller does not pay')
  await freezeQuote(seller.actor, { dealId: deal.id, seen: page.seen })
  const quote = { kind: CONTRACT_FEE, subjectId: deal.id }
  const step = await startPayment(seller.actor, { quote, locale: 'ja', method: 'checkout' })
  if (step.to !== 'payment_page') throw new Error(`no payment page: ${step.to}`)
  const { status } = await fetch(step.url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(CARD) })
  if (status !== 303 && status !== 302) throw new Error(`the payment page answered ${status}`)
}

const count = Number(process.argv[2])
for (let number = 0; number < count; number++) await payFee()
console.log(JSON.stringify({ paid: count }))
await closeConnections()
process.exit(0)
