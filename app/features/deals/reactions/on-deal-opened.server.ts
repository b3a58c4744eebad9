import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { dealForMail, tellNavigator, tellSides } from './deal-mail.server.ts'

export const onDealOpened: Reaction<'deal.opened'> = async ({ dealId }, { jobId }) => {
  const deal = await dealForMail(dealId)
  if (!deal) return
  await tellSides({ deal, jobId, kind: 'deal_progress', key: 'deals.mail.opened' })
  await tellNavigator({ deal, jobId, kind: 'deal_progress', key: 'deals.mail.openedNavigator' })
}
