import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { readRelease } from '#app/features/milestones/queries/read-release.server.ts'
import { releaseFunds } from '../commands/release-funds.server.ts'

/** Work was accepted: what was paid for it is passed on, once. */
export async function onMilestoneAccepted({ milestoneId }: { milestoneId: string }): Promise<void> {
  const release = await readRelease(db, milestoneId)
  if (!release) return
  const { kind, chargeId, payeeParticipantId, workYen, taxYen, withheldYen, feeYen, feeTaxYen, ...rest } = release
  const { scheduleKey, scheduleVersion } = rest
  const amounts = { workYen, taxYen, withheldYen, feeYen, feeTaxYen }
  const about = { kind, subjectId: milestoneId, chargeId, payeeParticipantId, scheduleKey, scheduleVersion }
  const outcome = await releaseFunds({ ...about, ...amounts })
  if (outcome === 'too_late') log.error({ alert: 'release_too_late', milestoneId }, 'payout needs a person')
}
