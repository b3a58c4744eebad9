import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { dealForMail, tellOtherSide } from '#app/features/deals/reactions/deal-mail.server.ts'

export const onDisclosureRevoked: Reaction<'disclosure.revoked'> = async ({ dealId, listingId }, { jobId }) => {
  const deal = await dealForMail(dealId)
  if (!deal) return
  const owner = deal.offerListingId === listingId ? 'offer' : 'need'
  await tellOtherSide({ deal, jobId, kind: 'disclosure', key: 'disclosure.mail.revoked' }, owner)
}
