import { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { AccountCode } from '../journal.ts'
import type { BooksSearch } from '../books-search.ts'
import { ledgerInvariants } from './ledger-invariants.server.ts'

const PAGE_SIZE = 20
const BATCH = 500

/** Bills about a deal (or another subject of a quote), or the one bill that is named. */
async function chargesAbout(about: string): Promise<string[]> {
  const rows = await db.charge.findMany({
    where: {
      AND: [
        { OR: [{ id: about }, { quote: { subjectId: about } }, { quote: { dealId: about } }] },
        systemScope('the operator’s books'),
      ],
    },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

interface Scope extends BooksSearch {
  /** Null: all bills. */
  chargeIds: string[] | null
}

const whereOf = ({ fromAt, untilAt, chargeIds }: Scope): Prisma.LedgerJournalWhereInput => ({
  postedAt: { ...(fromAt && { gte: fromAt }), ...(untilAt && { lt: untilAt }) },
  ...(chargeIds && { chargeId: { in: chargeIds } }),
})

interface BalanceRow {
  code: AccountCode
  before: bigint
  debit: bigint
  credit: bigint
}

/** For each account what it held before the first day, what came and went, what it holds after the last. */
async function readBalance({ fromAt, untilAt, chargeIds }: Scope) {
  const from = fromAt ?? new Date(0)
  const until = untilAt ?? new Date('9999-01-01')
  const about = chargeIds ? Prisma.sql`AND j."chargeId" = ANY(${chargeIds}::uuid[])` : Prisma.empty
  const rows = await db.$queryRaw<BalanceRow[]>`
    SELECT a."code",
      COALESCE(SUM(p."amountYen") FILTER (WHERE p."postedAt" < ${from}), 0)::bigint AS "before",
      COALESCE(SUM(p."amountYen") FILTER (WHERE p."postedAt" >= ${from} AND p."amountYen" > 0), 0)::bigint AS "debit",
      COALESCE(-SUM(p."amountYen") FILTER (WHERE p."postedAt" >= ${from} AND p."amountYen" < 0), 0)::bigint AS "credit"
    FROM "LedgerAccount" a LEFT JOIN (
      SELECT p."accountCode", p."amountYen", j."postedAt"
      FROM "LedgerPosting" p JOIN "LedgerJournal" j ON j."id" = p."journalId"
      WHERE j."postedAt" < ${until} ${about}
    ) p ON p."accountCode" = a."code"
    GROUP BY a."code" ORDER BY a."code"`
  return rows.map(({ code, before, debit, credit }) => ({
    code,
    beforeYen: Number(before),
    debitYen: Number(debit),
    creditYen: Number(credit),
    afterYen: Number(before + debit - credit),
  }))
}

const journalColumns = {
  id: true,
  businessKey: true,
  chargeId: true,
  postedAt: true,
  postings: { select: { id: true, accountCode: true, amountYen: true }, orderBy: { amountYen: 'desc' } },
} satisfies Prisma.LedgerJournalSelect

type JournalRow = Prisma.LedgerJournalGetPayload<{ select: typeof journalColumns }>

const shown = ({ id, businessKey, chargeId, postedAt, postings }: JournalRow) => ({
  id,
  businessKey,
  chargeId,
  postedAt: postedAt.toISOString(),
  postings: postings.map(({ id: posting, accountCode, amountYen }) => ({
    id: posting,
    code: accountCode as AccountCode,
    amountYen: Number(amountYen),
  })),
})

export type BookedJournal = ReturnType<typeof shown>

const scopeOf = async (search: BooksSearch): Promise<Scope> => ({
  ...search,
  chargeIds: search.about === null ? null : await chargesAbout(search.about),
})

const newest = [{ postedAt: 'desc' }, { id: 'desc' }] satisfies Prisma.LedgerJournalOrderByWithRelationInput[]

/** Trial balance and journals of some days, of everything or of one deal. @throws AppError request.forbidden */
export async function getBooks(actor: Actor, search: BooksSearch, page: number) {
  requirePermission(actor, 'console:read')
  const scope = await scopeOf(search)
  const where = whereOf(scope)
  const [accounts, total, journals, broken] = await Promise.all([
    readBalance(scope),
    db.ledgerJournal.count({ where }),
    db.ledgerJournal.findMany({
      where,
      orderBy: newest,
      select: journalColumns,
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    ledgerInvariants(),
  ])
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const { typed, faults } = search
  return { accounts, journals: journals.map(shown), total, broken, typed, faults, page, pageCount }
}

export type Books = Awaited<ReturnType<typeof getBooks>>

/** All journals that are found, for a file. @throws AppError request.forbidden */
export async function* everyJournal(actor: Actor, search: BooksSearch): AsyncGenerator<BookedJournal> {
  requirePermission(actor, 'console:read')
  const where = whereOf(await scopeOf(search))
  for (let skip = 0; ; skip += BATCH) {
    const rows = await db.ledgerJournal.findMany({ where, orderBy: newest, select: journalColumns, skip, take: BATCH })
    for (const row of rows) yield shown(row)
    if (rows.length < BATCH) return
  }
}
