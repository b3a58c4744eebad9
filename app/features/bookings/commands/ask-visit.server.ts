import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { AskVisitInput } from '../schema.ts'

/** A participant asks for an expert’s visit. @returns its id @throws AppError request.not_found, booking.already_asked */
export async function askVisit(actor: MemberActor, input: AskVisitInput): Promise<string> {
  return runCommand(
    actor,
    'booking:ask',
    async ({ tx, now, record, emit }) => {
      if (!writableParticipantIds(actor).includes(input.participantId)) throw new AppError('request.not_found')
      const { id } = await tx.expertVisit.create({
        data: { ...input, askedByMemberId: actor.memberId, createdAt: now, stateChangedAt: now },
        select: { id: true },
      })
      await record({ action: 'visit.asked', entityType: 'expert_visit', entityId: id })
      await emit('visit.asked', { visitId: id })
      return id
    },
    { conflicts: { one_open: 'booking.already_asked' } },
  )
}
