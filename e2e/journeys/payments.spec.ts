import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { standinControl } from '#app/platform/stripe/standin/control-client.ts'
import { query } from '#e2e/fixtures/database.ts'
import { dataDir } from '#e2e/fixtures/run.ts'
import { bringToFee, stageDeal } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { waitFor } from './acts/deal.ts'
import { CARD, confirmQuote, goToPayment, hostedTexts, payWith } from './acts/pay.ts'
import { open, press, type Scene, seesNotice } from './acts/scene.ts'

const standinUrl = () => `http://127.0.0.1:${readFileSync(join(dataDir(), 'stripe-standin-port'), 'utf8').trim()}`

/** The payment Stripe has for a deal, and our charge. */
async function chargeOf(deal: string): Promise<{ id: string; intent: string }> {
  const [row] = await query<{ id: string; intent: string }>(
    `SELECT c.id, COALESCE(c."stripePaymentIntentId", a."paymentIntentId") AS intent FROM "Charge" c
     JOIN "FeeQuote" q ON q.id = c."quoteId" LEFT JOIN "ChargeAttempt" a ON a."chargeId" = c.id AND a.state = 'open' WHERE q."dealId" = $1`,
    [deal],
  )
  return row!
}

const paidTitle = ({ texts }: Scene) => texts.t('billing.stages.paid.payer.title')

test('konbini: a number for the till, paid at the shop, the receipt is there', async ({ pageOf, texts, staff }) => {
  test.setTimeout(180_000)
  const staged = await stageDeal(staff, 'succession')
  // 5 % of 5,000,000, with tax: small enough for a till.
  await bringToFee(staged, '5000000')
  const scene: Scene = { page: await pageOf(staged.offer.visitor), texts, isLooking: true }
  const { page } = scene
  const fee = `/deals/${staged.deal}/fee`
  await open(scene, fee)
  await confirmQuote(scene)
  await seesNotice(scene, texts.t('billing.notices.frozen'))
  await goToPayment(scene)
  const hosted = hostedTexts(scene)
  await page.getByRole('radio', { name: hosted.methods.konbini }).check()
  await page.getByRole('textbox', { name: hosted.email }).fill('keiri@e2e.example')
  await page.getByRole('button').click()
  await expect(page.getByRole('heading', { level: 1, name: hosted.voucherTitle })).toBeVisible()
  await page.getByRole('link', { name: hosted.toShop }).click()
  await waitFor(scene, fee, texts.t('billing.shop.open'))
  await page.getByRole('link', { name: texts.t('billing.shop.open') }).click()
  await page.getByRole('button', { name: hosted.voucherPaid }).click()
  await expect(page.getByRole('heading', { level: 1, name: hosted.voucherIsPaid })).toBeVisible()
  await waitFor(scene, fee, paidTitle(scene))
  await open(scene, fee)
  await expect(page.getByText('¥275,000').first()).toBeVisible()
  await waitFor(scene, fee, texts.t('invoices.list.download', { kind: texts.t('invoices.kinds.receipt') }))
})

test('bank transfer: too little arrives, then the rest; the operator gives it back in parts', async ({
  pageOf,
  texts,
  staff,
}) => {
  test.setTimeout(180_000)
  const staged = await stageDeal(staff, 'succession')
  await bringToFee(staged)
  const scene: Scene = { page: await pageOf(staged.offer.visitor), texts, isLooking: true }
  const { page } = scene
  const { t } = texts
  const fee = `/deals/${staged.deal}/fee`
  await open(scene, fee)
  await confirmQuote(scene)
  await page.getByRole('radio', { name: t('billing.methods.bank_transfer') }).check()
  await press(scene, t('billing.pay'))
  await expect(page.getByText(t('billing.transfer.holder'))).toBeVisible()
  const hosted = hostedTexts(scene)
  const bank: Scene = { ...scene, page: await pageOf(staged.offer.visitor) }
  const { id, intent } = await chargeOf(staged.deal)
  const transfer = async (amount: string) => {
    await bank.page.goto(`${standinUrl()}/c/transfer/${intent}`)
    await bank.page.getByRole('textbox', { name: hosted.transferAmount }).fill(amount)
    await bank.page.getByRole('button', { name: hosted.transferSend }).click()
  }
  await transfer('１００万')
  await transfer('1000000')
  await waitFor(scene, fee, t('billing.transfer.received'))
  await expect(page.getByText('¥4,500,000')).toBeVisible()
  await transfer('4500000')
  await waitFor(scene, fee, paidTitle(scene))

  const desk: Scene = { page: await pageOf(staff.operator), texts, isLooking: true }
  const record = `/console/payments/${id}`
  await open(desk, '/console/payments')
  const refund = async (amount: string) => {
    await open(desk, record)
    await desk.page.getByRole('textbox', { name: t('payments.refund.amount') }).fill(amount)
    await desk.page.getByRole('radio', { name: t('billing.refunds.reasons.goodwill') }).check()
    await press(desk, t('payments.refund.submit'))
  }
  await refund('５５０万１円')
  await expect(desk.page.getByText(t('errors.charge.refund_too_large'))).toBeVisible()
  await refund('４０万円')
  await seesNotice(desk, t('payments.notices.refundRequested'))
  await waitFor(scene, fee, t('billing.stages.partially_refunded.payer.title'))
  await open(scene, fee)
  await expect(page.getByText('¥400,000').first()).toBeVisible()
  await refund('510万円')
  await waitFor(scene, fee, t('billing.stages.refunded.payer.title'))
})

test('dispute: the bank asks, the operator answers with what is on record, the money comes back', async ({
  pageOf,
  texts,
  staff,
}) => {
  test.setTimeout(180_000)
  const staged = await stageDeal(staff, 'succession')
  await bringToFee(staged)
  const scene: Scene = { page: await pageOf(staged.offer.visitor), texts, isLooking: true }
  const { t } = texts
  const fee = `/deals/${staged.deal}/fee`
  await open(scene, fee)
  await confirmQuote(scene)
  await goToPayment(scene)
  await payWith(scene, CARD.succeeds)
  await waitFor(scene, fee, paidTitle(scene))

  const { id, intent } = await chargeOf(staged.deal)
  const bank = standinControl(standinUrl())
  const dispute = await bank.openDispute({ paymentIntent: intent })
  const desk: Scene = { page: await pageOf(staff.operator), texts, isLooking: true }
  const record = `/console/payments/${id}`
  await waitFor(desk, record, t('payments.evidence.title'))
  await open(desk, record)
  await expect(desk.page.getByText('The payer confirmed the fee')).toBeVisible()
  await expect(desk.page.getByRole('button', { name: t('payments.refund.submit') })).toHaveCount(0)
  await open(scene, fee)
  await expect(scene.page.getByText(t('billing.stages.disputed.payer.title'))).toBeVisible()

  await desk.page
    .getByRole('textbox', { name: t('payments.evidence.note') })
    .fill('The fee for concluding a succession.')
  await press(desk, t('payments.evidence.submit'))
  await seesNotice(desk, t('payments.notices.evidenceGiven'))
  await waitFor(desk, record, t('payments.disputes.states.under_review'))
  await bank.decideDispute({ dispute: dispute.id, outcome: 'won' })
  await waitFor(scene, fee, paidTitle(scene))
  await open(desk, '/console/payments/events')
  await open(desk, '/console/ledger')
  await expect(desk.page.getByText(t('ledger.holds'))).toBeVisible()
})
