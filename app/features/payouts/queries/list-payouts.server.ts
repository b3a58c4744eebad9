import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { PayoutView } from '../payout-views.ts'
import { statementLine } from '../transfer-view.ts'

const PAGE_SIZE = 20
const ACCOUNTS_SHOWN = 50

const attention: Prisma.PayeeTransferWhereInput = {
  OR: [{ state: 'failed' }, { reversals: { some: { state: 'failed' } }, state: { not: 'reversed' } }],
}

const console_ = systemScope('the operator’s console')

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const found = await db.participant.findMany({
    where: { id: { in: [...new Set(ids)] }, ...systemScope('names of payees for the operator') },
    select: { id: true, name: true },
  })
  return new Map(found.map(({ id, name }) => [id, name]))
}

const accountsToLookAt = () =>
  db.payeeAccount.findMany({
    where: { standing: { in: ['information_needed', 'restricted'] }, ...console_ },
    orderBy: { createdAt: 'asc' },
    take: ACCOUNTS_SHOWN,
  })

const findPage = (where: Prisma.PayeeTransferWhereInput, page: number) =>
  db.payeeTransfer.findMany({
    where: { AND: [where], ...console_ },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    include: {
      charge: { select: { quote: { select: { dealId: true } } } },
      reversals: { where: { state: 'failed' }, orderBy: { createdAt: 'desc' }, take: 1 },
    },
  })

type Row = Awaited<ReturnType<typeof findPage>>[number]

function listed(row: Row, names: Map<string, string>) {
  const [uncovered] = row.state === 'reversed' ? [] : row.reversals
  return {
    ...statementLine(row, names.get(row.payeeParticipantId) ?? ''),
    chargeId: row.chargeId,
    error: row.lastError ?? uncovered?.lastError ?? null,
    uncoveredYen: uncovered ? Number(uncovered.amountYen) : 0,
    canRetry: row.state === 'failed' || uncovered !== undefined,
  }
}

export type ListedPayout = ReturnType<typeof listed>

/** What is passed on to payees, newest first, a page of it; with the accounts that need a person. @throws AppError request.forbidden */
export async function listPayouts(actor: Actor, { view, page }: { view: PayoutView; page: number }) {
  requirePermission(actor, 'console:read')
  const where = { AND: [view === 'attention' ? attention : {}, console_] }
  const [total, rows, accounts] = await Promise.all([
    db.payeeTransfer.count({ where }),
    findPage(where, page),
    accountsToLookAt(),
  ])
  const ids = [...rows.map((row) => row.payeeParticipantId), ...accounts.map((row) => row.participantId)]
  const names = await namesOf(ids)
  return {
    payouts: rows.map((row) => listed(row, names)),
    accounts: accounts.map(({ participantId, standing, wanted, createdAt }) => ({
      ...{ participantId, standing, wanted, at: createdAt.toISOString() },
      name: names.get(participantId) ?? '',
    })),
    view,
    ...{ total, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) },
  }
}

export type PayoutList = Awaited<ReturnType<typeof listPayouts>>
