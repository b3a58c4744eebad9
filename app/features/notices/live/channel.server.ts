import type { Tx } from '#app/platform/db.server.ts'

/** The PostgreSQL channel that tells every process of this site whose notices have changed; the payload is a member's id. */
export const NOTICES_CHANNEL = 'musubi_notices'

/** Lets the open pages of these members know, when the transaction commits. */
export async function tellReaders(tx: Tx, memberIds: readonly string[]): Promise<void> {
  for (const memberId of new Set(memberIds)) await tx.$executeRaw`SELECT pg_notify(${NOTICES_CHANNEL}, ${memberId})`
}
