import { participantsWritableScope } from '#app/features/participants/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { ownConsentsScope } from '../scope.ts'
import { forgetReadings } from '../writes/forget-readings.server.ts'

/**
 * Takes the consent back: nothing more is sent, and what was read of the participant's listings is deleted.
 * @throws AppError participant.not_found for who may not act for it
 */
export async function revokeReaderConsent(actor: MemberActor, participantId: string): Promise<void> {
  await runCommand(actor, 'participant:edit', async ({ tx, record }) => {
    const own = { AND: [{ id: participantId }, participantsWritableScope(actor)] }
    if ((await tx.participant.count({ where: own })) === 0) throw new AppError('participant.not_found')
    const { count } = await tx.readerConsent.deleteMany({ where: { participantId, ...ownConsentsScope(actor) } })
    // After the consent: a reading being kept holds on to it, and is seen here.
    const readings = await forgetReadings(tx, participantId)
    if (count === 0) return
    await record({
      action: 'reader.consent_revoked',
      entityType: 'participant',
      entityId: participantId,
      data: { readings },
    })
  })
}
