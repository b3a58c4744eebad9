import { describe, expect, it } from 'vitest'
import { giveEvidence } from '#app/features/billing/commands/give-evidence.server.ts'
import { requestRefund } from '#app/features/billing/commands/request-refund.server.ts'
import { getChargeRecord } from '#app/features/billing/queries/get-charge-record.server.ts'
import { getFeePage } from '#app/features/billing/queries/get-fee-page.server.ts'
import { db } from '#app/platform/db.server.ts'
import { standinControl } from '#app/platform/stripe/standin/control-client.ts'
import { submitCard } from '#app/platform/stripe/standin/testing/checked-standin.server.ts'
import { makeOperatorActor } from '#app/testing/make.server.ts'
import { EMAIL, pageUrl, quoted, usePayments, hear } from './testing/use-payments.server.ts'

const payments = usePayments()
const DISPUTED = '4000000000000259'
const ASKED_ABOUT = '4000000000001976'

async function disputed(card = DISPUTED) {
  const made = await quoted()
  await submitCard({ url: await pageUrl(made.start) }, card, EMAIL)
  await hear(payments, 3)
  const { id } = await made.charge()
  const operator = await makeOperatorActor()
  const dispute = () => db.chargeDispute.findFirstOrThrow({ where: { chargeId: id } })
  const decide = async (outcome: 'won' | 'lost') => {
    const { stripeDisputeId } = await dispute()
    await standinControl(payments.standin.url).decideDispute({ dispute: stripeDisputeId, outcome })
    await hear(payments, 3)
  }
  const clearing = async () =>
    (
      await db.ledgerPosting.aggregate({
        where: { accountCode: 'stripe_clearing', journal: { chargeId: id } },
        _sum: { amountYen: true },
      })
    )._sum.amountYen
  return { ...made, id, operator, dispute, decide, clearing }
}

describe('a dispute', () => {
  it('freezes the payment: nothing is refunded, the money has left the clearing account', async () => {
    const { seller, deal, id, charge, operator, clearing } = await disputed()
    expect(await charge()).toMatchObject({ state: 'disputed' })
    expect(await clearing()).toBe(0n)
    expect(await getFeePage(seller.actor, deal.id)).toMatchObject({ stage: 'disputed', action: null })
    const refund = requestRefund(operator, { chargeId: id, amountYen: 1, reason: 'other' })
    await expect(refund).rejects.toMatchObject({ code: 'charge.refund_too_large' })
  })

  it('that is won brings the money back', async () => {
    const { charge, decide, clearing } = await disputed()
    await decide('won')
    expect(await charge()).toMatchObject({ state: 'paid' })
    expect(await clearing()).toBe(3_300_000n)
  })

  it('that is lost ends the payment', async () => {
    const { charge, decide, clearing, id } = await disputed()
    await decide('lost')
    expect(await charge()).toMatchObject({ state: 'charged_back' })
    expect(await clearing()).toBe(0n)
    const losses = { accountCode: 'dispute_losses', journal: { chargeId: id } }
    expect(await db.ledgerPosting.findMany({ where: losses })).toMatchObject([{ amountYen: 3_300_000n }])
  })

  it('that is only an inquiry leaves the money where it is', async () => {
    const { charge, dispute, clearing } = await disputed(ASKED_ABOUT)
    expect(await dispute()).toMatchObject({ state: 'warned' })
    expect(await charge()).toMatchObject({ state: 'paid' })
    expect(await clearing()).toBe(3_300_000n)
  })

  it('is answered once, with what the records prove and without a word of the business', async () => {
    const { id, deal, operator, dispute } = await disputed()
    const { id: disputeId, stripeDisputeId } = await dispute()
    expect(await getChargeRecord(operator, id)).toMatchObject({ toAnswer: { disputeId } })
    const give = () => giveEvidence(operator, { chargeId: id, disputeId, note: 'The fee was agreed to.' })
    const given = await Promise.allSettled([give(), give(), give()])
    expect(given.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await hear(payments, 3)
    expect(await dispute()).toMatchObject({ state: 'under_review', evidenceSentAt: expect.any(Date), lastError: null })
    const sent = (await payments.stripe.disputes.retrieve(stripeDisputeId)).evidence.uncategorized_text ?? ''
    expect(sent).toContain('The fee was agreed to.')
    expect(sent).toContain('JPY 3300000')
    const { title } = await db.listing.findFirstOrThrow({ where: { id: deal.offerListingId } })
    expect(sent).not.toContain(title)
    expect(sent).not.toContain(String(deal.agreedAmountYen))
    expect(await getChargeRecord(operator, id)).toMatchObject({ toAnswer: null })
  })
})
