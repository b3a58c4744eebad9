import { describe, expect, it } from 'vitest'
import { getFeePage } from '#app/features/billing/queries/get-fee-page.server.ts'
import { sweepPayments } from '#app/features/billing/reactions/sweep-payments.server.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { postForm, submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { EMAIL, pageUrl, quoted, SUCCEEDS, usePayments, hear } from './testing/use-payments.server.ts'

const payments = usePayments()

const locationOf = (response: Response) => response.headers.get('location') ?? ''

/** A fee that a shop takes as well. */
const small = () => quoted(42_000_000)

async function withVoucher() {
  const made = await small()
  const voucher = locationOf(await postForm(await pageUrl(made.start), { method: 'konbini', ...EMAIL }))
  await hear(payments)
  return { ...made, voucher, page: () => getFeePage(made.seller.actor, made.deal.id) }
}

describe('a convenience store', () => {
  it('is waited for with the number to pay by, and settles once when the money comes', async () => {
    const { charge, voucher, page, state, mails } = await withVoucher()
    expect(await charge()).toMatchObject({ state: 'processing' })
    expect(await page()).toMatchObject({
      stage: 'awaiting_shop',
      action: 'pay',
      pageMethods: ['card', 'paypay', 'konbini'],
      instructions: { kind: 'konbini', voucherUrl: expect.stringContaining('http') },
    })
    await postForm(voucher, { outcome: 'paid' })
    await hear(payments)
    expect(await charge()).toMatchObject({ state: 'paid', attempts: [{ state: 'complete' }] })
    expect(await state()).toBe('closing')
    expect(await mails('お支払いを確認しました')).toHaveLength(1)
  })

  it('that was not paid in time can be followed by another way', async () => {
    const { charge, voucher, page, start } = await withVoucher()
    await postForm(voucher, { outcome: 'expired' })
    await hear(payments)
    expect(await page()).toMatchObject({ stage: 'failed', action: 'pay', instructions: null })
    await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    await hear(payments)
    expect(await charge()).toMatchObject({ state: 'paid' })
  })

  it('that nobody tells of is found out by the sweep', async () => {
    const { charge } = await withVoucher()
    payments.standin.setKnobs({ dropRate: 1 })
    clock.moveBy(5 * DAY_MS)
    await payments.stripe.checkout.sessions.list({ limit: 1 })
    await sweepPayments()
    expect(await charge()).toMatchObject({ state: 'failed' })
  })
})

describe('PayPay', () => {
  it('settles as a card does', async () => {
    const { charge, start } = await small()
    const wallet = locationOf(await postForm(await pageUrl(start), { method: 'paypay', ...EMAIL }))
    await postForm(wallet, { decision: 'approve' })
    await hear(payments)
    expect(await charge()).toMatchObject({ state: 'paid', receivedYen: 110_000n })
  })

  it('that is called off leaves the page open', async () => {
    const { charge, start } = await small()
    const url = await pageUrl(start)
    const wallet = locationOf(await postForm(url, { method: 'paypay', ...EMAIL }))
    await postForm(wallet, { decision: 'refuse' })
    await hear(payments)
    expect(await charge()).toMatchObject({ state: 'awaiting_payment' })
    expect(await pageUrl(start)).toBe(url)
  })
})
