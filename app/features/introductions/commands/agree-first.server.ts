import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { otherSide } from '#app/tracks/track-definition.ts'
import type { Introduction } from '#prisma/generated/client.ts'
import { agreedAt, partyRole } from '../introduction-role.ts'
import { deadlineFrom } from '../rules.ts'
import { introductionCounterpartActingScope } from '../scope.ts'

/** The other side is asked now, if it has not been; its time begins anew. */
function afterYes(introduction: Introduction, side: 'offer' | 'need', now: Date) {
  const asked = side === 'offer' ? introduction.needAskedAt : introduction.offerAskedAt
  const fresh = { expiresAt: deadlineFrom(now), remindersSent: 0 }
  if (side === 'offer') return { offerAgreedAt: now, ...(asked ? {} : { needAskedAt: now, ...fresh }) }
  return { needAgreedAt: now, ...(asked ? {} : { offerAskedAt: now, ...fresh }) }
}

async function recordYes(ctx: CommandContext, introduction: Introduction, side: 'offer' | 'need') {
  const { id } = introduction
  await ctx.tx.introduction.updateMany({
    where: { id, ...systemScope('locked under its own scope') },
    data: afterYes(introduction, side, ctx.now),
  })
  await ctx.record({ action: 'introduction.agreed_first', entityType: 'introduction', entityId: id, data: { side } })
  await ctx.emit('introduction.agreed_first', { introductionId: id })
}

/**
 * The first yes to what a navigator has brought up. The row is held meanwhile: of two who say yes at the same moment, the
 * second finds the first's.
 * @returns whether this was the first; where the other has agreed already nothing is done and the deal may be opened
 * @throws AppError introduction.not_found, introduction.wrong_state when it has ended or this side has agreed already
 */
export async function agreeFirst(actor: Actor, introductionId: string): Promise<boolean> {
  return runCommand(actor, 'introduction:answer', async (ctx) => {
    const where = { AND: [{ id: introductionId }, introductionCounterpartActingScope(actor)] }
    if ((await ctx.tx.introduction.count({ where })) === 0) throw new AppError('introduction.not_found')
    await ctx.tx.$queryRaw`SELECT 1 FROM "Introduction" WHERE "id" = ${introductionId}::uuid FOR UPDATE`
    const introduction = await ctx.tx.introduction.findFirst({ where })
    if (!introduction) throw new AppError('introduction.not_found')
    if (introduction.origin === 'member') return false
    const { side, role } = partyRole(actor, introduction)
    if (introduction.state !== 'proposed' || role === 'asker') throw new AppError('introduction.wrong_state')
    if (agreedAt(introduction, otherSide(side)) !== null) return false
    await recordYes(ctx, introduction, side)
    return true
  })
}
