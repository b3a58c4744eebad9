import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { dealForMail, mailNavigator, mailSides } from './deal-mail.server.ts'

export const onDealOpened: Reaction<'deal.opened'> = async ({ dealId }, { jobId }) => {
  const deal = await dealForMail(dealId)
  if (!deal) return
  await mailSides({ deal, jobId, key: 'deals.mail.opened' })
  await mailNavigator({ deal, jobId, key: 'deals.mail.openedNavigator' })
}
