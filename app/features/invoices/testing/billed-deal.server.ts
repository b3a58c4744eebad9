import { db } from '#app/platform/db.server.ts'
import { freezeQuote } from '#app/features/billing/commands/freeze-quote.server.ts'
import { type FeePageWithAmounts, getFeePage } from '#app/features/billing/queries/get-fee-page.server.ts'
import { makeFeeDeal } from '#app/features/billing/testing/make-fee-deal.server.ts'

/** A deal whose fee is quoted and billed: ¥3,300,000 with tax of ¥300,000. */
export async function billedDeal(given: Parameters<typeof makeFeeDeal>[0] = {}) {
  const made = await makeFeeDeal(given)
  const { seen } = (await getFeePage(made.seller.actor, made.deal.id)) as FeePageWithAmounts
  await freezeQuote(made.seller.actor, { dealId: made.deal.id, seen })
  const charge = await db.charge.findFirstOrThrow({ where: { quote: { subjectId: made.deal.id } } })
  return { ...made, charge }
}

export const documentsOf = (chargeId: string) =>
  db.accountingDocument.findMany({ where: { chargeId }, orderBy: [{ kind: 'asc' }, { version: 'asc' }] })
