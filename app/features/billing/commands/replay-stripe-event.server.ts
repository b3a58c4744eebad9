import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'

/** The operator has an event handled once more; handled twice it changes nothing. @throws AppError stripe_event.not_found */
export async function replayStripeEvent(
  actor: MemberActor,
  { stripeEventId }: { stripeEventId: string },
): Promise<void> {
  await runCommand(actor, 'charge:refund', async (ctx) => {
    const { count } = await ctx.tx.stripeEvent.updateMany({
      where: { id: stripeEventId },
      data: { handledAt: null, outcome: null },
    })
    if (count !== 1) throw new AppError('stripe_event.not_found')
    await ctx.record({ action: 'stripe_event.replayed', entityType: 'stripe_event', entityId: stripeEventId })
    await ctx.emit('stripe.event_received', { stripeEventId })
  })
}
