import { randomUUID } from 'node:crypto'
import { type MemberActor, referrerIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { RegisterClientInput } from '../schema.ts'
import { clientsVisibleTo } from '../scope.ts'

/** For which bank or chamber. @throws AppError request.forbidden */
function referrerOf(actor: MemberActor, wanted: string | undefined): string {
  const chosen = referrerIds(actor).find((id) => wanted === undefined || id === wanted)
  if (!chosen) throw new AppError('request.forbidden')
  return chosen
}

async function create(actor: MemberActor, id: string, input: RegisterClientInput): Promise<string> {
  const referrerParticipantId = referrerOf(actor, input.referrerId)
  return runCommand(actor, 'client:assist', async ({ tx, now, record, emit }) => {
    const { name, kinds, consentBy, consentMethod, consentVersion } = input
    await tx.participant.create({ data: { id, name, kinds, createdAt: now } })
    const { id: referral } = await tx.referrerClient.create({
      data: {
        referrerParticipantId,
        clientParticipantId: id,
        consentBy,
        consentOn: new Date(`${input.consentOn}T00:00:00Z`),
        consentMethod,
        consentVersion,
        recordedByMemberId: actor.memberId,
        recordedAt: now,
      },
    })
    const data = { consentMethod, consentVersion }
    await record({ action: 'client.registered', entityType: 'referrer_client', entityId: referral, data })
    await record({ action: 'participant.created', entityType: 'participant', entityId: id })
    await emit('participant.changed', { participantId: id })
    return referral
  })
}

/** The client this very form has registered before. */
const findMade = (actor: MemberActor, id: string, name: string) =>
  db.referrerClient.findFirst({
    where: { AND: [{ clientParticipantId: id, client: { name } }, clientsVisibleTo(actor)] },
    select: { id: true },
  })

/**
 * Registers a client with the consent as it was given. Nobody is told. The form's key is the participant's id, so the
 * same form sent twice, or twice at once, registers one.
 * @returns the id of the referral
 * @throws AppError request.forbidden, referrer.consent_in_future
 */
export async function registerClient(actor: MemberActor, input: RegisterClientInput): Promise<string> {
  if (input.consentOn > tokyoDay(clock.now())) throw new AppError('referrer.consent_in_future', { field: 'consentOn' })
  const { formKey = randomUUID() } = input
  try {
    return await create(actor, formKey, input)
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'request.conflict')) throw error
    const made = await findMade(actor, formKey, input.name)
    return made ? made.id : create(actor, randomUUID(), input)
  }
}
