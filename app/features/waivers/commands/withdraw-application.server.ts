import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { actingApplicationsScope } from '../scope.ts'
import { endApplication } from '../writes/end-application.server.ts'

/**
 * Takes back the application of a business that waits.
 * @throws AppError waiver.not_found for somebody who may not act for it, waiver.decided when none waits any more
 */
export async function withdrawApplication(actor: Actor, participantId: string): Promise<void> {
  if (actor.kind !== 'member') throw new AppError('waiver.not_found')
  await runCommand(actor, 'waiver:apply', async (ctx) => {
    const latest = await ctx.tx.waiverApplication.findFirst({
      where: { AND: [{ participantId }, actingApplicationsScope(actor)] },
      orderBy: [{ appliedAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    })
    if (!latest) throw new AppError('waiver.not_found')
    const { id } = latest
    await endApplication(ctx, id, { state: 'withdrawn', withdrawnAt: ctx.now, withdrawnByMemberId: actor.memberId })
    await ctx.record({ action: 'waiver.withdrawn', entityType: 'waiver_application', entityId: id })
  })
}
