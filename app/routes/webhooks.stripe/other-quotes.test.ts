import { describe, expect, it } from 'vitest'
import { getPaymentPage } from '#app/features/billing/queries/get-payment-page.server.ts'
import { getPaymentProgress } from '#app/features/billing/queries/get-payment-progress.server.ts'
import { startPayment, stepAddress } from '#app/features/billing/reactions/start-payment.server.ts'
import type { PaymentMethod } from '#app/features/billing/rules.ts'
import { billPlace } from '#app/features/billing/testing/bill-place.server.ts'
import type { DocumentContent } from '#app/features/invoices/document.ts'
import { listDocuments } from '#app/features/invoices/queries/list-documents.server.ts'
import { getNeededConsent } from '#app/features/legal/queries/get-needed-consent.server.ts'
import { db } from '#app/platform/db.server.ts'
import { standinControl } from '#app/platform/stripe/standin/control-client.ts'
import { postForm, submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { makeOwner } from '#app/testing/make.server.ts'
import { EMAIL, hear, pageUrl, paidJournals, SUCCEEDS, usePayments } from './testing/use-payments.server.ts'

const payments = usePayments()

async function billed() {
  const owner = await makeOwner()
  const { quote, charge } = await billPlace(owner.actor, owner.participant.id)
  const start = (method: PaymentMethod = 'checkout') =>
    startPayment(owner.actor, { quote: { id: quote.id }, locale: 'ja', method })
  return { ...owner, quote, chargeId: charge.id, start, page: () => getPaymentPage(owner.actor, quote.id) }
}

describe('paying what belongs to no deal', () => {
  it('by card leads back to its own page, settles once, and is documented', async () => {
    const { actor, member, quote, chargeId, start, page } = await billed()
    const back = await submitCard({ url: await pageUrl(start) }, SUCCEEDS, EMAIL)
    expect(back.headers.get('location')).toBe(`http://localhost:3000/payments/${quote.id}/return`)
    expect(await getPaymentProgress(actor, quote.id)).toMatchObject({
      progress: 'checking',
      paymentPath: `/payments/${quote.id}`,
    })
    await hear(payments)
    expect(await page()).toMatchObject({ stage: 'paid', action: null, paidAt: expect.any(String) })
    expect(await getPaymentProgress(actor, quote.id)).toMatchObject({ progress: 'paid' })
    expect(await paidJournals(chargeId)).toBe(1)
    const told = await db.notice.findMany({ where: { memberId: member.id } })
    expect(told).toMatchObject([
      { kind: 'payment', subject: 'payment', subjectId: quote.id, path: `/payments/${quote.id}` },
    ])
    const documents = await listDocuments(actor, { id: quote.id })
    expect(documents.map(({ kind, totalYen }) => [kind, totalYen]).sort()).toEqual([
      ['qualified_invoice', 77_000],
      ['receipt', 77_000],
    ])
  })

  it('is billed with the amounts of its lines with tax, as they were quoted', async () => {
    const { chargeId } = await billed()
    await hear(payments)
    const invoice = await db.accountingDocument.findFirstOrThrow({ where: { chargeId } })
    const content = invoice.content as DocumentContent
    expect(content).toMatchObject({
      isWithTax: true,
      lines: [{ text: '出展料（会場とオンライン・中小企業）', percent: 10, amountYen: 77_000 }],
      taxes: [{ percent: 10, netYen: 70_000, taxYen: 7_000 }],
      totalYen: 77_000,
    })
    expect(content.facts[0]?.value).toBe('展示会の出展料')
  })

  it('at a convenience store and by bank transfer shows where to pay', async () => {
    const { start, page, chargeId } = await billed()
    const voucher =
      (await postForm(await pageUrl(start), { method: 'konbini', ...EMAIL })).headers.get('location') ?? ''
    await hear(payments)
    expect(await page()).toMatchObject({ stage: 'awaiting_shop', instructions: { kind: 'konbini' } })
    await postForm(voucher, { outcome: 'expired' })
    await hear(payments)
    expect(stepAddress(await start('bank_transfer'), '/payments/x')).toBe('/payments/x')
    expect(await page()).toMatchObject({ stage: 'awaiting_transfer', instructions: { remainingYen: 77_000 } })
    const { paymentIntentId } = await db.chargeAttempt.findFirstOrThrow({ where: { chargeId, state: 'open' } })
    await standinControl(payments.standin.url).fundTransfer({ paymentIntent: paymentIntentId ?? '', amount: 77_000 })
    await hear(payments)
    expect(await page()).toMatchObject({ stage: 'paid' })
  })

  it('is nobody else’s to pay or to agree to', async () => {
    const { quote, actor } = await billed()
    const other = (await makeOwner()).actor
    await expect(
      startPayment(other, { quote: { id: quote.id }, locale: 'ja', method: 'checkout' }),
    ).rejects.toMatchObject({ code: 'charge.not_found' })
    expect(await getNeededConsent(other, { quoteId: quote.id })).toBeNull()
    expect(await getNeededConsent(actor, { quoteId: quote.id })).not.toBeNull()
  })
})
