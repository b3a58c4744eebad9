import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { needsNewCheck } from '../kinds.ts'
import { profileColumns } from '../profile-columns.ts'
import type { ParticipantProfile } from '../schema.ts'
import { participantsWritableScope } from '../scope.ts'

/**
 * Changes the profile. A verified participant that takes another name or an entrusted kind goes back to the operator.
 * @returns whether it waits for the operator because of this
 * @throws AppError participant.not_found, request.conflict when somebody else changed it in the same moment
 */
export async function editParticipant(actor: MemberActor, participantId: string, profile: ParticipantProfile) {
  return runCommand(actor, 'participant:edit', async ({ tx, record, emit }) => {
    const scope = { AND: [{ id: participantId }, participantsWritableScope(actor)] }
    const before = await tx.participant.findFirst({ where: scope })
    if (!before) throw new AppError('participant.not_found')
    const isToBeChecked = before.verificationStatus === 'verified' && needsNewCheck(before, profile)
    const standing = isToBeChecked
      ? ({ verificationStatus: 'pending', verifiedAt: null, verificationNote: null } as const)
      : {}
    const { count } = await tx.participant.updateMany({
      where: { ...scope, updatedAt: before.updatedAt },
      data: { ...profileColumns(profile), ...standing },
    })
    if (count !== 1) throw new AppError('request.conflict')
    await record({
      action: 'participant.edited',
      entityType: 'participant',
      entityId: participantId,
      data: { isToBeChecked },
    })
    await emit('participant.changed', { participantId })
    if (isToBeChecked) await emit('participant.verification_requested', { participantId })
    return { isToBeChecked }
  })
}
