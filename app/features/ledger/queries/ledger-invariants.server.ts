import { Prisma } from '#prisma/generated/client.ts'
import { db } from '#app/platform/db.server.ts'

/** Money has come: whatever happened to it since. */
const settled = Prisma.sql`c."paidAt" IS NOT NULL`

/** Each query counts the rows that must not exist. */
const broken: Record<string, Prisma.Sql> = {
  'journals that do not sum to zero': Prisma.sql`
    SELECT COUNT(*) AS "count" FROM (
      SELECT j."id" FROM "LedgerJournal" j LEFT JOIN "LedgerPosting" p ON p."journalId" = j."id"
      GROUP BY j."id" HAVING COALESCE(SUM(p."amountYen"), 0) <> 0 OR COUNT(p."id") < 2
    ) AS unbalanced`,
  'yen by which the clearing account differs from what was captured, refunded and disputed': Prisma.sql`
    SELECT ABS(
      COALESCE((SELECT SUM("amountYen") FROM "LedgerPosting" WHERE "accountCode" = 'stripe_clearing'), 0)
      - COALESCE((SELECT SUM(c."amountYen" - c."refundedYen") FROM "Charge" c WHERE ${settled}), 0)
      + COALESCE((SELECT SUM("amountYen") FROM "ChargeDispute" WHERE "state" IN ('needs_response', 'under_review', 'lost')), 0)
    ) AS "count"`,
  'yen by which the receivables differ from what is owed': Prisma.sql`
    SELECT ABS(
      COALESCE((SELECT SUM("amountYen") FROM "LedgerPosting" WHERE "accountCode" = 'accounts_receivable'), 0)
      - COALESCE((SELECT SUM(c."amountYen") FROM "Charge" c WHERE NOT (${settled})), 0)
    ) AS "count"`,
  'charges whose journals do not fit their state': Prisma.sql`
    SELECT COUNT(*) AS "count" FROM (
      SELECT c."id" FROM "Charge" c LEFT JOIN "LedgerJournal" j ON j."chargeId" = c."id"
      GROUP BY c."id"
      HAVING COUNT(j."id") FILTER (WHERE j."businessKey" = 'charge:' || c."id" || ':receivable') <> (c."amountYen" > 0)::int
        OR COUNT(j."id") FILTER (WHERE j."businessKey" = 'charge:' || c."id" || ':paid') <> (c."amountYen" > 0 AND ${settled})::int
    ) AS odd`,
  'charges whose state does not fit their money': Prisma.sql`
    SELECT COUNT(*) AS "count" FROM "Charge" c
    WHERE (${settled}) <> (c."state" IN ('paid', 'partially_refunded', 'refunded', 'disputed', 'charged_back'))
      OR (c."state" = 'refunded' AND c."refundedYen" <> c."amountYen")
      OR (c."state" = 'partially_refunded' AND c."refundedYen" NOT BETWEEN 1 AND c."amountYen" - 1)
      OR (c."state" = 'paid' AND c."refundedYen" <> 0)
      OR c."refundedYen" <> COALESCE((
        SELECT SUM(r."amountYen") FROM "ChargeRefund" r WHERE r."chargeId" = c."id" AND r."state" IN ('pending', 'succeeded')), 0)`,
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
