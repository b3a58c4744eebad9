import { requirePassword } from '#app/features/accounts/require-password.server.ts'
import { lockTeamAsOwner } from '#app/features/team/writes/lock-team.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { asOwner } from '../scope.ts'
import { emptyParticipant } from '../writes/empty-participant.server.ts'

/**
 * An owner ends the participant for everybody in it.
 * @throws AppError account.wrong_current_password, participant.not_found, team.not_owner, own_data.not_free
 */
export async function closeParticipant(
  actor: MemberActor,
  participantId: string,
  { currentPassword }: { currentPassword: string },
): Promise<void> {
  if (!asOwner(actor).participants.some(({ id }) => id === participantId)) throw new AppError('participant.not_found')
  await requirePassword(actor, currentPassword)
  await runCommand(actor, 'account:manage', async (ctx) => {
    await lockTeamAsOwner(ctx, participantId)
    await emptyParticipant(ctx, participantId)
  })
}
