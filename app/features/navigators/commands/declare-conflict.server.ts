import { foldName } from '#app/features/participants/fold-name.ts'
import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { CONFLICTS_MAX } from '../limits.ts'
import { ownNavigatorId } from '../own-navigator.ts'
import type { ConflictInput } from '../schema.ts'
import { ownConflictsScope } from '../scope.ts'

/**
 * Declares an organisation the navigator may not broker for; from then on no introduction with it can be taken. Declaring
 * it again changes the reason.
 * @throws AppError navigator.too_many
 */
export async function declareConflict(actor: Actor, { organisation, reason = '' }: ConflictInput): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, now, record }) => {
    const navigatorParticipantId = ownNavigatorId(actor)
    if ((await tx.navigatorConflict.count({ where: ownConflictsScope(actor) })) >= CONFLICTS_MAX)
      throw new AppError('navigator.too_many', { params: { max: CONFLICTS_MAX } })
    const organisationFolded = foldName(organisation)
    await tx.navigatorConflict.upsert({
      where: {
        navigatorParticipantId_organisationFolded: { navigatorParticipantId, organisationFolded },
        AND: ownConflictsScope(actor),
      },
      create: { navigatorParticipantId, organisation, organisationFolded, reason, declaredAt: now },
      update: { organisation, reason },
    })
    await record({ action: 'navigator.conflict_declared', entityType: 'participant', entityId: navigatorParticipantId })
  })
}

/** Takes a declaration back; the audit row of it stays. @throws AppError request.not_found */
export async function withdrawConflict(actor: Actor, conflictId: string): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, record }) => {
    const { count } = await tx.navigatorConflict.deleteMany({
      where: { AND: [{ id: conflictId }, ownConflictsScope(actor)] },
    })
    if (count !== 1) throw new AppError('request.not_found')
    const entityId = ownNavigatorId(actor)
    await record({ action: 'navigator.conflict_withdrawn', entityType: 'participant', entityId })
  })
}
