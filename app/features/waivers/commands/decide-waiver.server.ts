import type { Actor, MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { WaiverApplication } from '#prisma/generated/client.ts'
import { contractFeeWaiver as rules } from '#app/tracks/succession/waiver.ts'
import { mayBeGranted } from '../conditions.ts'
import { readFindings } from '../queries/read-findings.server.ts'
import { lastDayOf } from '../rules.ts'
import type { RefuseInput } from '../schema.ts'
import { endApplication } from '../writes/end-application.server.ts'

type Work = (ctx: CommandContext, application: WaiverApplication, member: MemberActor) => Promise<void>

async function onApplication(actor: Actor, id: string, work: Work): Promise<void> {
  if (actor.kind !== 'member') throw new AppError('request.forbidden')
  await runCommand(actor, 'waiver:decide', async (ctx) => {
    const where = { id, ...systemScope('the operator decides about every business') }
    const application = await ctx.tx.waiverApplication.findFirst({ where })
    if (!application) throw new AppError('waiver.not_found')
    await work(ctx, application, actor)
    await ctx.emit('waiver.decided', { applicationId: id })
  })
}

/** Nobody decides about a business of their own. */
function requireOutsider({ participants }: MemberActor, { participantId }: WaiverApplication): void {
  if (participants.some(({ id }) => id === participantId)) throw new AppError('waiver.own_business')
}

/**
 * Grants the waiver: it holds for a year from today, in Japan.
 * @throws AppError waiver.not_found, waiver.decided when somebody was faster, waiver.own_business, waiver.not_eligible when a condition does
 * not hold by now
 */
export async function approveWaiver(actor: Actor, id: string): Promise<void> {
  await onApplication(actor, id, async (ctx, application, member) => {
    requireOutsider(member, application)
    if (application.state !== 'applied') throw new AppError('waiver.decided')
    const { found } = await readFindings(ctx.tx, application.participantId, ctx.now)
    if (!mayBeGranted(found)) throw new AppError('waiver.not_eligible')
    const validUntil = lastDayOf(tokyoDay(ctx.now), rules.validYears)
    const decided = { decidedAt: ctx.now, decidedByMemberId: member.memberId }
    await endApplication(ctx, id, { state: 'approved', ...decided, validUntil: new Date(validUntil) })
    const about = { entityType: 'waiver_application', entityId: id, data: { validUntil } }
    await ctx.record({ action: 'waiver.approved', ...about })
  })
}

/**
 * Refuses it, with a reason for the applicant.
 * @throws AppError waiver.not_found, waiver.decided when somebody was faster, waiver.own_business
 */
export async function refuseWaiver(actor: Actor, id: string, { reason }: RefuseInput): Promise<void> {
  await onApplication(actor, id, async (ctx, application, member) => {
    requireOutsider(member, application)
    const decided = { decidedAt: ctx.now, decidedByMemberId: member.memberId }
    await endApplication(ctx, id, { state: 'refused', ...decided, reason })
    await ctx.record({ action: 'waiver.refused', entityType: 'waiver_application', entityId: id })
  })
}
