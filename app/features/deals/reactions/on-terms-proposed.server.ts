import { db } from '#app/platform/db.server.ts'
import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { dealForMail, tellOtherSide } from './deal-mail.server.ts'

/** The side that has to answer the open proposal is told; a proposal that was replaced meanwhile has its own mail. */
export const onTermsProposed: Reaction<'deal.terms_proposed'> = async ({ dealId }, { jobId }) => {
  const deal = await dealForMail(dealId)
  const terms = await db.dealTerms.findFirst({
    where: { dealId, status: 'proposed', ...systemScope('mails to all concerned') },
  })
  if (deal && terms)
    await tellOtherSide({ deal, jobId, kind: 'deal_turn', key: 'deals.mail.termsProposed' }, terms.proposedBy)
}
