import { Prisma } from '#prisma/generated/client.ts'
import { db } from '#app/platform/db.server.ts'

/** Each query counts the rows that must not exist. */
const broken: Record<string, Prisma.Sql> = {
  'journals that do not sum to zero': Prisma.sql`
    SELECT COUNT(*) AS "count" FROM (
      SELECT j."id" FROM "LedgerJournal" j LEFT JOIN "LedgerPosting" p ON p."journalId" = j."id"
      GROUP BY j."id" HAVING COALESCE(SUM(p."amountYen"), 0) <> 0 OR COUNT(p."id") < 2
    ) AS unbalanced`,
  'yen by which the clearing account differs from what was captured': Prisma.sql`
    SELECT ABS(
      COALESCE((SELECT SUM("amountYen") FROM "LedgerPosting" WHERE "accountCode" = 'stripe_clearing'), 0)
      - COALESCE((SELECT SUM("amountYen") FROM "Charge" WHERE "state" = 'paid'), 0)
    ) AS "count"`,
  'yen by which the receivables differ from what is owed': Prisma.sql`
    SELECT ABS(
      COALESCE((SELECT SUM("amountYen") FROM "LedgerPosting" WHERE "accountCode" = 'accounts_receivable'), 0)
      - COALESCE((SELECT SUM("amountYen") FROM "Charge" WHERE "state" <> 'paid'), 0)
    ) AS "count"`,
  'charges whose journals do not fit their state': Prisma.sql`
    SELECT COUNT(*) AS "count" FROM (
      SELECT c."id" FROM "Charge" c LEFT JOIN "LedgerJournal" j ON j."chargeId" = c."id"
      GROUP BY c."id"
      HAVING COUNT(j."id") FILTER (WHERE j."businessKey" = 'charge:' || c."id" || ':receivable') <> (c."amountYen" > 0)::int
        OR COUNT(j."id") FILTER (WHERE j."businessKey" = 'charge:' || c."id" || ':paid') <> (c."amountYen" > 0 AND c."state" = 'paid')::int
        OR COUNT(j."id") > 2
    ) AS odd`,
  'charges that differ from their quote': Prisma.sql`
    SELECT COUNT(*) AS "count" FROM "Charge" c JOIN "FeeQuote" q ON q."id" = c."quoteId"
    WHERE c."amountYen" <> q."totalYen" OR c."payerParticipantId" <> q."payerParticipantId"`,
  'charges with more than one open attempt': Prisma.sql`
    SELECT COUNT(*) AS "count" FROM (
      SELECT "chargeId" FROM "ChargeAttempt" WHERE "state" IN ('pending', 'open') GROUP BY "chargeId" HAVING COUNT(*) > 1
    ) AS crowded`,
}

/** What must hold at any moment. @returns one sentence per broken invariant, none when all hold */
export async function ledgerInvariants(): Promise<string[]> {
  const found: string[] = []
  for (const [name, query] of Object.entries(broken)) {
    const [row] = await db.$queryRaw<{ count: bigint | string | Prisma.Decimal }[]>(query)
    const count = Number(row?.count ?? Number.NaN)
    if (count !== 0) found.push(`${count} ${name}`)
  }
  return found
}
