import { requirePassword } from '#app/features/accounts/require-password.server.ts'
import { lockMember } from '#app/features/accounts/writes/lock-member.server.ts'
import { wayOut } from '#app/features/team/rules.ts'
import { lockOwnTeam } from '#app/features/team/writes/lock-team.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { emptyParticipant } from '../writes/empty-participant.server.ts'

const scope = systemScope('the member’s own rows')

/** Leaves one team: with others in it alone, without others it ends with its last member. */
async function leaveOne(ctx: CommandContext, memberId: string, participantId: string): Promise<void> {
  const { team } = await lockOwnTeam(ctx, participantId)
  const way = wayOut(team, memberId)
  if (way === 'hand_over') throw new AppError('own_data.not_free')
  if (way === 'last') return emptyParticipant(ctx, participantId)
  await ctx.tx.membership.deleteMany({ where: { participantId, memberId } })
  await ctx.emit('team.left', { participantId })
}

/** Somebody keeps running the site. */
async function keepAnOperator({ tx }: CommandContext, memberId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Member" WHERE "isOperator" ORDER BY "id" FOR NO KEY UPDATE`
  const others = await tx.member.count({ where: { isOperator: true, deletedAt: null, id: { not: memberId } } })
  if (others === 0) throw new AppError('own_data.not_free')
}

async function dropRows({ tx, now }: CommandContext, memberId: string): Promise<void> {
  await tx.emailToken.deleteMany({ where: { memberId } })
  await tx.recoveryCode.deleteMany({ where: { memberId } })
  await tx.parkedForm.deleteMany({ where: { memberId } })
  await tx.listingFavourite.deleteMany({ where: { AND: [{ memberId }, scope] } })
  await tx.matchImpression.deleteMany({ where: { AND: [{ memberId }, scope] } })
  await tx.matchMail.deleteMany({ where: { AND: [{ memberId }, scope] } })
  await tx.matchMailSetting.deleteMany({ where: { AND: [{ memberId }, scope] } })
  await tx.notice.deleteMany({ where: { AND: [{ memberId }, scope] } })
  await tx.noticeMail.deleteMany({ where: { AND: [{ memberId }, scope] } })
  await tx.noticeSetting.deleteMany({ where: { AND: [{ memberId }, scope] } })
  await tx.noticeHours.deleteMany({ where: { AND: [{ memberId }, scope] } })
  await tx.calendarFeed.deleteMany({ where: { memberId } })
  await tx.savedSearch.deleteMany({ where: { AND: [{ memberId }, scope] } })
  await tx.recentSearch.deleteMany({ where: { AND: [{ memberId }, scope] } })
  await tx.listingQuestion.updateMany({
    where: { AND: [{ askerMemberId: memberId, state: 'open' }, scope] },
    data: { state: 'withdrawn', text: '' },
  })
  // Kept as ended, like every session; without address and device.
  await tx.session.updateMany({ where: { memberId }, data: { ipAddress: null, userAgent: null } })
  await tx.session.updateMany({ where: { memberId, expiresAt: { gt: now } }, data: { expiresAt: now } })
}

/** The row stays for what must be kept and names nobody. The address is free again. */
async function emptyMember({ tx, now }: CommandContext, id: string): Promise<void> {
  await tx.member.update({
    where: { id },
    data: {
      email: `${id}@left.invalid`,
      displayName: '',
      passwordHash: '',
      emailVerifiedAt: null,
      isOperator: false,
      totpSecret: null,
      totpConfirmedAt: null,
      totpLastStep: null,
      deletedAt: now,
    },
  })
}

/**
 * Ends the account: every team is left, a participant without anybody else is ended with it.
 * @throws AppError account.wrong_current_password, own_data.not_free while something has to be finished or handed over first
 */
export async function deleteAccount(
  actor: MemberActor,
  { currentPassword }: { currentPassword: string },
): Promise<void> {
  await requirePassword(actor, currentPassword)
  const { memberId } = actor
  await runCommand(actor, 'account:manage', async (ctx) => {
    if (actor.isOperator) await keepAnOperator(ctx, memberId)
    const memberships = await ctx.tx.membership.findMany({ where: { memberId }, orderBy: { participantId: 'asc' } })
    for (const { participantId } of memberships) await leaveOne(ctx, memberId, participantId)
    await lockMember(ctx.tx, memberId)
    await dropRows(ctx, memberId)
    await emptyMember(ctx, memberId)
    await ctx.record({ action: 'member.left', entityType: 'member', entityId: memberId })
  })
}
