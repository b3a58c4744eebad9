import type { Actor, MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { FeeScheduleVersion } from '#prisma/generated/client.ts'
import { lockSchedules } from '../writes/lock-schedules.server.ts'

type Version = FeeScheduleVersion & { firstDay: string }
type Work = (ctx: CommandContext, version: Version, member: MemberActor) => Promise<void>

async function onVersion(actor: Actor, id: string, work: Work): Promise<void> {
  if (actor.kind !== 'member') throw new AppError('request.forbidden')
  await runCommand(
    actor,
    'fee:set',
    async (ctx) => {
      await lockSchedules(ctx)
      const found = await ctx.tx.feeScheduleVersion.findUnique({ where: { id } })
      if (!found) throw new AppError('request.not_found')
      await work(ctx, { ...found, firstDay: found.validFrom.toISOString().slice(0, 10) }, actor)
    },
    { conflicts: { begins_once: 'fee.day_taken', scheduleKey: 'fee.day_taken' } },
  )
}

const aboutOf = ({ id, scheduleKey, version }: Version) => ({
  entityType: 'fee_version',
  entityId: id,
  data: { scheduleKey, version },
})

/**
 * A second operator approves a draft: it holds from its first day on.
 * @throws AppError request.not_found, fee.version_decided, fee.own_draft for whoever drafted it, fee.day_gone when its first day has passed,
 * fee.day_taken when another approved version begins on the same day
 */
export async function approveVersion(actor: Actor, id: string): Promise<void> {
  await onVersion(actor, id, async (ctx, version, { memberId }) => {
    if (version.state !== 'draft') throw new AppError('fee.version_decided')
    if (version.createdByMemberId === memberId) throw new AppError('fee.own_draft')
    if (version.firstDay < tokyoDay(ctx.now)) throw new AppError('fee.day_gone')
    await ctx.tx.feeScheduleVersion.update({
      where: { id },
      data: { state: 'approved', approvedByMemberId: memberId, approvedAt: ctx.now },
    })
    await ctx.record({ action: 'fee_version.approved', ...aboutOf(version) })
  })
}

/**
 * Takes back a draft, or an approved version that has not begun.
 * @throws AppError request.not_found, fee.version_decided, fee.version_begun
 */
export async function withdrawVersion(actor: Actor, id: string): Promise<void> {
  await onVersion(actor, id, async (ctx, version, { memberId }) => {
    if (version.state === 'withdrawn') throw new AppError('fee.version_decided')
    if (version.state === 'approved' && version.firstDay <= tokyoDay(ctx.now)) throw new AppError('fee.version_begun')
    await ctx.tx.feeScheduleVersion.update({
      where: { id },
      data: { state: 'withdrawn', withdrawnByMemberId: memberId, withdrawnAt: ctx.now },
    })
    await ctx.record({ action: 'fee_version.withdrawn', ...aboutOf(version) })
  })
}
