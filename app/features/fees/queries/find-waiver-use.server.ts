import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { FeeScheduleVersion } from '#app/tracks/fee-schedule-type.ts'

/** Whether this business may still have the waiver of a schedule. */
export async function isWaiverAvailable(
  tx: Pick<Tx, 'waiverUse'>,
  { version, payerParticipantId }: { version: FeeScheduleVersion; payerParticipantId: string },
): Promise<boolean> {
  if (!version.waiver) return false
  const used = await tx.waiverUse.findFirst({
    where: {
      participantId: payerParticipantId,
      waiverKey: version.waiver.key,
      ...systemScope('whether there is a row, for the payer of a deal the caller has found'),
    },
    select: { id: true },
  })
  return used === null
}
