import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { dealForMail, tellOtherSide } from './deal-mail.server.ts'

export const onDealConfirmed: Reaction<'deal.confirmed'> = async ({ dealId, side }, { jobId }) => {
  const deal = await dealForMail(dealId)
  if (deal) await tellOtherSide({ deal, jobId, kind: 'deal_turn', key: 'deals.mail.confirmed' }, side)
}
