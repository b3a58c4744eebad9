import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'

/** Takes a line off the list. @throws AppError screening.not_found */
export const removeScreening = (actor: Actor, { entryId }: { entryId: string }): Promise<void> =>
  runCommand(actor, 'participant:verify', async ({ tx, record }) => {
    const { count } = await tx.screeningEntry.deleteMany({ where: { id: entryId } })
    if (count !== 1) throw new AppError('screening.not_found')
    await record({ action: 'screening.removed', entityType: 'screening', entityId: entryId })
  })
