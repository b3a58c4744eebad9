import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { dealForMail, tellSides } from './deal-mail.server.ts'

/** Both sides are told of each step forward; the end has a mail of its own. */
export const onDealMoved: Reaction<'deal.moved'> = async ({ dealId, transition }, { jobId }) => {
  const deal = await dealForMail(dealId)
  if (!deal) return
  const { process } = trackOf(deal.track)
  const to = process.transitions[transition]?.to
  if (to !== undefined && !process.final.includes(to))
    await tellSides({ deal, jobId, kind: 'deal_progress', key: 'deals.mail.moved' })
}
