import { system } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { markHandled } from '#app/features/billing/writes/mark-handled.server.ts'
import { type ObservedAccount, standingOf, wantedOf } from '../rules.ts'
import { lockPayeeAccount } from '../writes/lock-payee.server.ts'
import { makeDue } from '../writes/make-due.server.ts'

export interface AccountNews {
  participantId: string
  observed: ObservedAccount
  /** When Stripe was asked, before it answered. */
  askedAt: Date
  stripeEventId?: string
}

/** What has waited for the account to be ready is sent now. */
async function releaseWaiting(ctx: CommandContext, participantId: string): Promise<void> {
  const waiting = await ctx.tx.payeeTransfer.findMany({
    where: {
      payeeParticipantId: participantId,
      state: 'waiting_for_account',
      ...systemScope('of the locked account'),
    },
    select: { id: true },
  })
  for (const { id } of waiting) await makeDue(ctx, id, 'waiting_for_account')
}

async function apply(ctx: CommandContext, { participantId, observed, askedAt }: AccountNews): Promise<string> {
  const before = await lockPayeeAccount(ctx, participantId)
  // Two answers may come in the wrong order: the one that was asked for last counts.
  if (!before || (before.askedAt && before.askedAt > askedAt)) return 'unchanged'
  const standing = standingOf(observed)
  await ctx.tx.payeeAccount.updateMany({
    where: { participantId, ...systemScope('locked by id') },
    data: {
      standing,
      wanted: wantedOf(observed.currentlyDue),
      askedAt,
      ...(standing === 'ready' && !before.readyAt ? { readyAt: ctx.now } : {}),
    },
  })
  if (standing === 'ready') await releaseWaiting(ctx, participantId)
  if (standing === before.standing) return 'unchanged'
  const entry = { entityType: 'participant', entityId: participantId, data: { from: before.standing } }
  await ctx.record({ action: `payee.${standing}`, ...entry })
  await ctx.emit('payee.standing_changed', { participantId, standing })
  return `payee_${standing}`
}

/** Brings a payee's standing to what Stripe says. An older answer changes nothing. */
export async function notePayeeAccount(news: AccountNews): Promise<void> {
  await runCommand(system('stripe'), 'payout:settle', async (ctx) => {
    await markHandled(ctx, news.stripeEventId, await apply(ctx, news))
  })
}
