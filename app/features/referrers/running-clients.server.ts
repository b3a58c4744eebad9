import type { Tx } from '#app/platform/db.server.ts'

/** The clients a bank or chamber may write for now. */
export async function findRunningClients(tx: Tx, referrerParticipantId: string) {
  const rows = await tx.referrerClient.findMany({
    where: { referrerParticipantId, endedAt: null },
    orderBy: { recordedAt: 'asc' },
    select: { client: { select: { id: true, name: true, kinds: true, verificationStatus: true } } },
  })
  return rows.map(({ client }) => client)
}
