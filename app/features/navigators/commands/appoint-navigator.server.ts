import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { participantsVisibleTo } from '#app/features/participants/scope.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import type { AppointNavigatorInput } from '../schema.ts'
import { programmeNavigators } from '../settings.ts'

/** Two appointed at once wait for each other, so that none too many gets in. */
async function refuseTooMany(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('musubi.navigators'))`
  const max = await readSetting(tx, programmeNavigators)
  if ((await tx.navigator.count()) >= max) throw new AppError('navigator.programme_full', { params: { max } })
}

/**
 * The operator lets a verified participant of the kind navigator broker, or changes what it brokers.
 * @throws AppError participant.not_found, participant.not_verified, participant.wrong_state when it is no navigator by kind,
 * navigator.programme_full
 */
export async function appointNavigator(
  actor: Actor,
  { participantId, ...field }: AppointNavigatorInput,
): Promise<void> {
  await runCommand(actor, 'navigator:appoint', async ({ tx, now, record, emit }) => {
    const participant = await tx.participant.findFirst({
      where: { AND: [{ id: participantId }, participantsVisibleTo(actor)] },
      select: { kinds: true, verificationStatus: true, navigator: { select: { participantId: true } } },
    })
    if (!participant) throw new AppError('participant.not_found')
    if (participant.verificationStatus !== 'verified') throw new AppError('participant.not_verified')
    if (!participant.kinds.includes('navigator')) throw new AppError('participant.wrong_state')
    if (participant.navigator === null) await refuseTooMany(tx)
    await tx.navigator.upsert({
      where: { participantId },
      create: { participantId, ...field, appointedAt: now },
      update: field,
    })
    const isNew = participant.navigator === null
    await record({
      action: isNew ? 'navigator.appointed' : 'navigator.changed',
      entityType: 'participant',
      entityId: participantId,
    })
    if (isNew) await emit('navigator.appointed', { participantId })
  })
}
