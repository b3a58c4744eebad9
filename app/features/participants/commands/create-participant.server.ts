import { randomUUID } from 'node:crypto'
import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { CreateParticipantInput } from '../schema.ts'

type Beginning = Omit<CreateParticipantInput, 'formKey'>

async function create(actor: MemberActor, id: string, { name, kinds }: Beginning): Promise<string> {
  return runCommand(actor, 'participant:create', async ({ tx, now, record, emit }) => {
    const owner = { create: { memberId: actor.memberId, role: 'owner', createdAt: now } } as const
    await tx.participant.create({ data: { id, name, kinds, createdAt: now, memberships: owner } })
    await record({ action: 'participant.created', entityType: 'participant', entityId: id })
    await emit('participant.changed', { participantId: id })
    return id
  })
}

/** Whether this very form has made the member's participant before; another name means the form was filled in anew. */
async function isMadeBefore(actor: MemberActor, id: string, name: string): Promise<boolean> {
  const own = { memberships: { some: { memberId: actor.memberId } } }
  return (await db.participant.count({ where: { id, name, ...own } })) > 0
}

/**
 * Makes a participant owned by the member. The form's key is its id, so the same form sent twice, or twice at once, makes one.
 * @returns the participant's id
 */
export async function createParticipant(
  actor: MemberActor,
  { formKey = randomUUID(), ...profile }: CreateParticipantInput,
): Promise<string> {
  try {
    return await create(actor, formKey, profile)
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'request.conflict')) throw error
    if (await isMadeBefore(actor, formKey, profile.name)) return formKey
    return create(actor, randomUUID(), profile)
  }
}
