import { db } from '#app/platform/db.server.ts'
import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { tellSide, newsScope, withDeal } from './royalty-news.server.ts'

/** The designer is told that sales were stated. */
export const onStatementSent: Reaction<'royalty.stated'> = async ({ statementId }, { jobId }) => {
  const found = await db.royaltyStatement.findFirst({
    where: { id: statementId, ...newsScope() },
    select: { correctsId: true, agreement: { select: withDeal } },
  })
  if (!found) return
  const { deal } = found.agreement
  const key = found.correctsId === null ? 'stated' : 'corrected'
  await tellSide({ deal, side: 'offer', kind: 'deal_progress', key, jobId, path: `/${statementId}` })
}
