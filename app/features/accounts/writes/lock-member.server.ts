import type { Tx } from '#app/platform/db.server.ts'

/**
 * Makes whoever else changes this member's way in wait. Taken before any of the member's links is touched, so that two of
 * them never wait for each other.
 */
export async function lockMember(tx: Tx, memberId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Member" WHERE "id" = ${memberId}::uuid FOR UPDATE`
}
