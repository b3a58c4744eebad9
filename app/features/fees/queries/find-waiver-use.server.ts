import type { Tx } from '#app/platform/db.server.ts'
import type { FeeScheduleVersion } from '#app/tracks/fee-schedule-type.ts'

/** Whether this business may still have the waiver of a schedule. */
export async function isWaiverAvailable(
  tx: Pick<Tx, 'waiverUse'>,
  { version, payerParticipantId }: { version: FeeScheduleVersion; payerParticipantId: string },
): Promise<boolean> {
  if (!version.waiver) return false
  const used = await tx.waiverUse.findUnique({
    where: { participantId_waiverKey: { participantId: payerParticipantId, waiverKey: version.waiver.key } },
    select: { id: true },
  })
  return used === null
}
