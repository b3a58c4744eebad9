import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { yen } from '#app/platform/money/yen.ts'
import type { AnyFeeVersion } from '#app/tracks/fee-schedule-type.ts'
import type { FeeDraftInput } from '../schema.ts'
import { firstScheduleOf } from '../schedules.ts'
import { lockSchedules } from '../writes/lock-schedules.server.ts'

/** The figures of the form in the frame of the schedule's first version: who pays, what it is taken of and the rate of tax do not change here. */
function figuresOf(first: AnyFeeVersion, input: FeeDraftInput): Omit<AnyFeeVersion, 'version' | 'validFrom'> {
  const { version: _version, validFrom: _validFrom, ...frame } = first
  const source = { ja: input.sourceJa, en: input.sourceEn }
  if (input.shape === 'scale' && frame.shape === 'scale') {
    const { tiers, minimumYen, waiverYen } = input
    const waiver = frame.waiver && waiverYen ? { ...frame.waiver, upToYen: yen(waiverYen) } : null
    return { ...frame, source, tiers, minimumYen, waiver } as typeof frame
  }
  if (input.shape !== frame.shape) throw new AppError('request.malformed')
  const { validFrom: _day, sourceJa: _ja, sourceEn: _en, ...figures } = input
  return { ...frame, ...figures, source } as typeof frame
}

/** Named by its first day; a second one for the same day has a number behind it. */
async function nameFor({ tx }: CommandContext, scheduleKey: string, day: string): Promise<string> {
  const before = await tx.feeScheduleVersion.count({ where: { scheduleKey, version: { startsWith: day } } })
  return before === 0 ? day : `${day}-${before + 1}`
}

/**
 * Writes a version for another operator to approve. It charges nothing until then, and its figures never change.
 * @returns its id
 * @throws AppError request.not_found for a schedule there is not
 */
export async function draftVersion(actor: Actor, scheduleKey: string, input: FeeDraftInput): Promise<string> {
  const first = firstScheduleOf(scheduleKey)?.versions[0]
  if (!first || actor.kind !== 'member') throw new AppError('request.not_found')
  const data = figuresOf(first, input)
  return runCommand(actor, 'fee:set', async (ctx) => {
    await lockSchedules(ctx)
    const row = await ctx.tx.feeScheduleVersion.create({
      data: {
        scheduleKey,
        version: await nameFor(ctx, scheduleKey, input.validFrom),
        validFrom: new Date(input.validFrom),
        data: data as object,
        createdByMemberId: actor.memberId,
        createdAt: ctx.now,
      },
      select: { id: true, version: true },
    })
    const about = { scheduleKey, version: row.version }
    await ctx.record({ action: 'fee_version.drafted', entityType: 'fee_version', entityId: row.id, data: about })
    return row.id
  })
}
