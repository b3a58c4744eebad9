import { clock } from '#app/platform/clock.ts'
import { addDays, tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { makeDeal } from '#app/testing/make-deal.server.ts'
import { acceptRoyalty } from '../commands/accept-royalty.server.ts'
import { proposeRoyalty } from '../commands/propose-royalty.server.ts'
import type { ProposeRoyaltyInput } from '../schema.ts'

/** A year from a hundred days ago on: its first quarter is over. */
export function termsOfRoyalty(given: Partial<ProposeRoyaltyInput> = {}): ProposeRoyaltyInput {
  const firstDay = addDays(tokyoDay(clock.now()), -100)
  return {
    product: '木の椅子',
    rate: 350,
    firstDay,
    lastDay: addDays(firstDay, 364),
    period: 'quarter',
    statementDays: 30,
    paymentDays: 60,
    mayAudit: true,
    payeeForm: 'individual',
    paysSalaries: 'yes',
    ...given,
  }
}

/** A design deal in production. */
export const makeDesignDeal = (state = 'production') => makeDeal({ track: 'design', state })

/** The same with a royalty both have agreed on, proposed by the firm. */
export async function makeRoyalty(given: Partial<ProposeRoyaltyInput> = {}) {
  const made = await makeDesignDeal()
  const { dealId, offer, need } = made
  const agreementId = await proposeRoyalty(need.actor, dealId, termsOfRoyalty(given))
  await acceptRoyalty(offer.actor, dealId, { agreementId, payeeForm: given.payeeForm ?? 'individual' })
  const statements = await db.royaltyStatement.findMany({ where: { agreementId }, orderBy: { periodStart: 'asc' } })
  return { ...made, agreementId, statements, first: statements[0]!.id }
}
