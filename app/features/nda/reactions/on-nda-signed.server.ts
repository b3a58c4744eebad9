import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { awaitsSignatures } from '#app/features/deals/rules.ts'
import { dealForMail, tellOtherSide } from '#app/features/deals/reactions/deal-mail.server.ts'
import { trackOf } from '#app/tracks/registry.ts'

/** The side whose signature is missing is asked for it; when both have signed, the deal's own mail says so. */
export const onNdaSigned: Reaction<'nda.signed'> = async ({ dealId, side }, { jobId }) => {
  const deal = await dealForMail(dealId)
  if (!deal || !awaitsSignatures(trackOf(deal.track), deal.state)) return
  await tellOtherSide({ deal, jobId, kind: 'deal_turn', key: 'nda.mail.signed', path: '/nda' }, side)
}
