import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { operatorIds } from '#app/features/verification/reactions/on-verification-requested.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { otherSide } from '#app/tracks/track-definition.ts'
import { royaltyPath, tellSide, newsScope, withDeal } from './royalty-news.server.ts'

const keys = {
  asked: 'auditAsked',
  answered: 'auditAnswered',
  operator_called: 'operatorCalled',
  closed: 'auditClosed',
} as const

/** The other side is told of each step; the operators are told when they are called. */
export const onAuditMoved: Reaction<'royalty.audit_moved'> = async ({ auditId, step, by }, { jobId }) => {
  const found = await db.royaltyAudit.findFirst({
    where: { id: auditId, ...newsScope() },
    select: { agreement: { select: withDeal } },
  })
  if (!found) return
  const { deal } = found.agreement
  const kind = step === 'asked' ? 'deal_turn' : 'deal_progress'
  await tellSide({ deal, side: otherSide(by), kind, key: keys[step], jobId })
  if (step !== 'operator_called') return
  for (const memberId of await operatorIds())
    await mailMember({ memberId, key: 'royalties.mails.forOperator', path: royaltyPath(deal.id), jobId })
}
