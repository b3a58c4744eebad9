import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { isBrokenOff } from '../rules.ts'
import { dealForMail, tellNavigator, tellOtherSide, tellSides } from './deal-mail.server.ts'

/** Who did not end it is told why, kindly; a good end is told to all. */
export const onDealEnded: Reaction<'deal.ended'> = async ({ dealId }, { jobId }) => {
  const deal = await dealForMail(dealId)
  if (!deal) return
  const { endedBy } = deal
  const key = isBrokenOff(trackOf(deal.track), deal.state) ? 'deals.mail.brokenOff' : 'deals.mail.ended'
  if (endedBy === 'offer' || endedBy === 'need')
    await tellOtherSide({ deal, jobId, kind: 'deal_progress', key }, endedBy)
  else await tellSides({ deal, jobId, kind: 'deal_progress', key })
  await tellNavigator({ deal, jobId, kind: 'deal_progress', key })
}
