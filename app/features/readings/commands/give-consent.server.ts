import { participantsWritableScope } from '#app/features/participants/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { currentConsent, readerService } from '../running-reader.server.ts'
import { queueTurns } from '../writes/queue-turns.server.ts'

/**
 * Lets the listings of a participant be read by the recipient that was shown. Said twice it is the same.
 * @throws AppError participant.not_found for who may not act for it; reader.changed when it is another recipient by now
 */
export async function giveReaderConsent(actor: MemberActor, participantId: string, recipient: string): Promise<void> {
  await runCommand(actor, 'participant:edit', async ({ tx, now, record }) => {
    const own = { AND: [{ id: participantId, deletedAt: null }, participantsWritableScope(actor)] }
    if ((await tx.participant.count({ where: own })) === 0) throw new AppError('participant.not_found')
    const service = await readerService(tx)
    if (service?.recipient !== recipient) throw new AppError('reader.changed')
    const given = { ...currentConsent(service), givenAt: now, givenByMemberId: actor.memberId }
    await tx.readerConsent.upsert({
      where: { participantId, ...systemScope('the participant was found under the scope of the actor') },
      create: { participantId, ...given },
      update: given,
    })
    await queueTurns(tx, service, { participantId }, now)
    const data = { textVersion: given.textVersion }
    await record({ action: 'reader.consent_given', entityType: 'participant', entityId: participantId, data })
  })
}
