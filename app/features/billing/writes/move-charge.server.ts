import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Charge } from '#prisma/generated/client.ts'
import { chargeProcess, type ChargeTransition } from '../process.ts'

/** Moves a locked charge by one step, with its entry in the audit. @throws Error when another state was found */
export async function moveCharge(
  ctx: CommandContext,
  charge: Pick<Charge, 'id' | 'state'>,
  step: ChargeTransition,
  data: Partial<Pick<Charge, 'paidAt' | 'receivedYen' | 'stripePaymentIntentId'>> = {},
): Promise<void> {
  const { from, to } = chargeProcess.transitions[step]
  const { count } = await ctx.tx.charge.updateMany({
    where: { id: charge.id, state: { in: [...from] }, ...systemScope('locked by the caller') },
    data: { state: to, ...data },
  })
  if (count !== 1) throw new Error(`a charge that is ${charge.state} does not ${step}`)
  await ctx.record({
    action: `charge.${to}`,
    entityType: 'charge',
    entityId: charge.id,
    data: { from: charge.state, step },
  })
}
