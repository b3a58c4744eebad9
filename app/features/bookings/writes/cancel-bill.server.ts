import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { cancelCharge } from '#app/features/billing/writes/cancel-charge.server.ts'
import type { QuoteSubject } from '#app/features/fees/payment-path.ts'

/** Cancels what was billed for a locked place or visit. @returns false where money has come or is on its way */
export async function cancelBill(ctx: CommandContext, quote: QuoteSubject): Promise<boolean> {
  const where = { quote: { ...quote }, ...systemScope('billed for what the caller has locked') }
  const charge = await ctx.tx.charge.findFirst({ where, select: { id: true } })
  return charge !== null && (await cancelCharge(ctx, charge.id))
}
