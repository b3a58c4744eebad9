import { type Actor, writableParticipantIds } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { contractFeeWaiver as rules } from '#app/tracks/succession/waiver.ts'
import { isEligible } from '../conditions.ts'
import { readFindings } from '../queries/read-findings.server.ts'
import { readTerms } from '../queries/read-terms.server.ts'
import { seenOf } from '../rules.ts'
import type { ApplyInput } from '../schema.ts'

/**
 * Asks for the waiver on behalf of a business, with what is known of it now.
 * @throws AppError waiver.not_found for somebody who may not act for it; waiver.none_now, waiver.terms_changed, waiver.not_eligible;
 * waiver.already_applied when another application waits or was granted
 */
export async function applyForWaiver(
  actor: Actor,
  participantId: string,
  { seen, note }: Pick<ApplyInput, 'seen' | 'note'>,
): Promise<void> {
  if (actor.kind !== 'member' || !writableParticipantIds(actor).includes(participantId))
    throw new AppError('waiver.not_found')
  await runCommand(
    actor,
    'waiver:apply',
    async ({ tx, now, record, emit }) => {
      const terms = await readTerms(tx, now)
      if (!terms) throw new AppError('waiver.none_now')
      if (seenOf(terms) !== seen) throw new AppError('waiver.terms_changed')
      const { found, standing } = await readFindings(tx, participantId, now)
      if (standing.is === 'waiting' || standing.is === 'approved') throw new AppError('waiver.already_applied')
      if (!isEligible(found)) throw new AppError('waiver.not_eligible')
      const { id } = await tx.waiverApplication.create({
        data: {
          ...{ participantId, waiverKey: rules.waiverKey, scheduleKey: terms.scheduleKey },
          ...{ scheduleVersion: terms.version, upToYen: BigInt(terms.upToYen), findings: found, note: note ?? '' },
          ...{ appliedByMemberId: actor.memberId, appliedAt: now },
        },
        select: { id: true },
      })
      await record({ action: 'waiver.applied', entityType: 'waiver_application', entityId: id })
      await emit('waiver.applied', { applicationId: id })
    },
    { conflicts: { participantId: 'waiver.already_applied', WaiverApplication_once: 'waiver.already_applied' } },
  )
}
