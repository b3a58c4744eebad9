import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { otherSide } from '#app/tracks/track-definition.ts'
import { agreementForNews, tellSide } from './royalty-news.server.ts'

/** What waits for an answer is told as such; an answer as progress. */
const kinds = {
  proposed: 'deal_turn',
  end_asked: 'deal_turn',
  accepted: 'deal_progress',
  ended: 'deal_progress',
} as const

/** The other side is told of a proposal, of its acceptance, of the wish to end early and of the yes to it. */
export const onAgreementMoved: Reaction<'royalty.agreement_moved'> = async ({ agreementId, step, by }, { jobId }) => {
  const found = await agreementForNews(agreementId)
  if (found) await tellSide({ ...found, side: otherSide(by), kind: kinds[step], key: step, jobId })
}
