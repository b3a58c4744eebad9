import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { closeAttempt } from './close-attempt.server.ts'

/** Closes the payment page or the account of a cancelled charge, so that nobody pays what is not owed. */
export async function onChargeCancelled({ chargeId }: { chargeId: string }): Promise<void> {
  const open = await db.chargeAttempt.findMany({
    where: { chargeId, state: 'open', ...systemScope('payments of a charge that was cancelled') },
  })
  for (const attempt of open) await closeAttempt(attempt)
}
