import type { MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { CheckKind, Participant } from '#prisma/generated/client.ts'
import { needsNewCheck, outdatedChecks } from '../kinds.ts'
import { profileColumns } from '../profile-columns.ts'
import type { ProfileStep, ProfileStepInput } from '../profile-schema.ts'
import { refuseMissingProfile } from '../refuse-ended.server.ts'
import { profileWritableScope } from '../scope.ts'

/** A check of what no longer stands there is open again; the newest of its kind counts. */
async function reopenChecks({ tx, now }: CommandContext, actor: MemberActor, id: string, kinds: CheckKind[]) {
  if (kinds.length === 0) return
  const made = await tx.verificationCheck.findMany({
    where: { participantId: id, kind: { in: kinds } },
    select: { kind: true },
  })
  const reopened = [...new Set(made.map(({ kind }) => kind))]
  await tx.verificationCheck.createMany({
    data: reopened.map((kind) => ({
      ...{ participantId: id, kind, status: 'open' as const, checkedAt: now },
      checkedByMemberId: actor.memberId,
    })),
  })
}

/**
 * Changes one step of the profile. A verified participant that takes another name, an entrusted kind or another corporate
 * number goes back to the operator.
 * @returns whether it waits for the operator because of this
 * @throws AppError participant.not_found, request.conflict when somebody else changed it in the same moment
 */
export async function editParticipant<S extends ProfileStep>(
  actor: MemberActor,
  participantId: string,
  step: S,
  input: ProfileStepInput[S],
) {
  return runCommand(actor, 'participant:edit', async (context) => {
    const { tx, record, emit } = context
    const scope = { AND: [{ id: participantId }, profileWritableScope(actor)] }
    const before = await tx.participant.findFirst({ where: scope })
    if (!before) return refuseMissingProfile(tx, actor, participantId)
    const columns = profileColumns(step, input)
    const after = { ...before, ...columns } as Participant
    const isToBeChecked = before.verificationStatus === 'verified' && needsNewCheck(before, after)
    const standing = isToBeChecked
      ? ({ verificationStatus: 'pending', verifiedAt: null, verificationNote: null } as const)
      : {}
    const { count } = await tx.participant.updateMany({
      where: { ...scope, updatedAt: before.updatedAt },
      data: { ...columns, ...standing },
    })
    if (count !== 1) throw new AppError('request.conflict')
    await reopenChecks(context, actor, participantId, outdatedChecks(before, after))
    const data = { step, isToBeChecked }
    await record({ action: 'participant.edited', entityType: 'participant', entityId: participantId, data })
    await emit('participant.changed', { participantId })
    if (isToBeChecked) await emit('participant.verification_requested', { participantId })
    return { isToBeChecked }
  })
}
