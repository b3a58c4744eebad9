import type { CommandContext } from '#app/platform/command.server.ts'

/** Marks the event that told us, in the same transaction as what it changed. */
export async function markHandled(
  { tx, now }: CommandContext,
  stripeEventId: string | undefined,
  outcome: string,
): Promise<void> {
  if (!stripeEventId) return
  await tx.stripeEvent.updateMany({
    where: { id: stripeEventId, handledAt: null },
    data: { handledAt: now, outcome },
  })
}
