import { db } from '#app/platform/db.server.ts'

/**
 * What must hold at any moment: the view `ledger_invariants` shows what breaks it.
 * @returns what is broken with how often, such as `1 journal_unbalanced`; none when all holds
 */
export async function ledgerInvariants(): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string; count: bigint }[]>`
    SELECT "name", COUNT(*) AS "count" FROM "ledger_invariants" GROUP BY "name" ORDER BY "name"`
  return rows.map(({ name, count }) => `${count} ${name}`)
}
