import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ProfiledKind } from '../kind-profiles/definitions.ts'
import type { KindProfileInput } from '../kind-profiles/kind-profile-schema.ts'
import { refuseMissingProfile } from '../refuse-ended.server.ts'
import { profileWritableScope } from '../scope.ts'

/**
 * Keeps what a participant says as one of its kinds; what was left out is emptied. The later of two at once counts.
 * @throws AppError participant.not_found, also for a kind the participant does not have
 */
export async function saveKindProfile(
  actor: MemberActor,
  participantId: string,
  kind: ProfiledKind,
  input: KindProfileInput,
): Promise<void> {
  const details = JSON.parse(JSON.stringify(input)) as Prisma.InputJsonObject
  await runCommand(actor, 'participant:edit', async ({ tx, record, emit }) => {
    const where = { AND: [{ id: participantId, kinds: { has: kind } }, profileWritableScope(actor)] }
    if ((await tx.participant.count({ where })) === 0) await refuseMissingProfile(tx, actor, participantId)
    await tx.kindProfile.upsert({
      where: { participantId_kind: { participantId, kind } },
      create: { participantId, kind, details },
      update: { details },
    })
    await record({
      action: 'participant.kind_profile_saved',
      entityType: 'participant',
      entityId: participantId,
      data: { kind },
    })
    await emit('participant.changed', { participantId })
  })
}
