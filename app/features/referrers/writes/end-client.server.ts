import type { CommandContext } from '#app/platform/command.server.ts'

export type EndReason = 'taken_over' | 'withdrawn'

/**
 * From now on the bank or chamber neither reads nor writes for the client; invitations it has sent lead nowhere any more.
 * Its caller has seen to it that the actor may say so.
 * @returns whether it was still running
 */
export async function endReferrerClient(
  { tx, now, record }: CommandContext,
  { referrerClientId, reason }: { referrerClientId: string; reason: EndReason },
): Promise<boolean> {
  const { count } = await tx.referrerClient.updateMany({
    where: { id: referrerClientId, endedAt: null },
    data: { endedAt: now, endReason: reason },
  })
  if (count === 0) return false
  await tx.invitation.updateMany({
    where: { referrerClientId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  })
  await record({ action: 'client.ended', entityType: 'referrer_client', entityId: referrerClientId, data: { reason } })
  return true
}
