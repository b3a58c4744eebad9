import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { dealForMail, mailOtherSide } from './deal-mail.server.ts'

export const onDealConfirmed: Reaction<'deal.confirmed'> = async ({ dealId, side }, { jobId }) => {
  const deal = await dealForMail(dealId)
  if (deal) await mailOtherSide({ deal, jobId, key: 'deals.mail.confirmed' }, side)
}
