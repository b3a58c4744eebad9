import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { followDealStep } from '../commands/follow-deal-step.server.ts'
import { planWhole } from '../commands/plan-whole.server.ts'

/** A deal whose price is paid as a whole gets its one milestone once the price is agreed on; later steps of the deal take it along. */
export const onDealMoved: Reaction<'deal.moved'> = async ({ dealId }) => {
  await planWhole(dealId)
  await followDealStep(dealId)
}
