import type { ActorParticipant, MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import type { PayeeAccount } from '#prisma/generated/client.ts'
import type { ParticipantKind } from '#prisma/generated/enums.ts'
import { ownAccountScope, paidToScope } from '../scope.ts'
import { statementLine } from '../transfer-view.ts'

const PAGE_SIZE = 20
const BATCH = 500
const BANK_SHOWN = 20

const paidKinds: readonly ParticipantKind[] = ['designer', 'startup', 'expert']

const inOrder = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]
const withDeal = { charge: { select: { quote: { select: { dealId: true } } } } }

const nameOf = ({ participants }: MemberActor, id: string): string =>
  participants.find((participant) => participant.id === id)?.name ?? ''

const accountView = ({ id, name, role }: ActorParticipant, account: PayeeAccount | undefined) => ({
  participantId: id,
  name,
  standing: account?.standing ?? 'not_started',
  hasBegun: account !== undefined,
  wanted: account?.wanted ?? [],
  canRegister: role !== 'read_only',
})

export type PayeeAccountView = ReturnType<typeof accountView>

/** Those who can be paid by what they are, and those to whom something is to be paid already. */
async function accountsOf(actor: MemberActor): Promise<PayeeAccountView[]> {
  const [accounts, paid] = await Promise.all([
    db.payeeAccount.findMany({ where: ownAccountScope(actor) }),
    db.payeeTransfer.groupBy({ by: ['payeeParticipantId'], where: paidToScope(actor) }),
  ])
  const known = new Set([...accounts.map((row) => row.participantId), ...paid.map((row) => row.payeeParticipantId)])
  return actor.participants
    .filter(({ id, kinds }) => known.has(id) || kinds.some((kind) => paidKinds.includes(kind)))
    .map((participant) =>
      accountView(
        participant,
        accounts.find((row) => row.participantId === participant.id),
      ),
    )
}

async function bankOf(actor: MemberActor) {
  const rows = await db.payeePayout.findMany({
    where: ownAccountScope(actor),
    orderBy: [{ createdAt: 'desc' }, { stripePayoutId: 'desc' }],
    take: BANK_SHOWN,
  })
  return rows.map((row) => ({
    id: row.stripePayoutId,
    at: row.createdAt.toISOString(),
    arrivesAt: row.arrivesAt.toISOString(),
    amountYen: Number(row.amountYen),
    state: row.state,
  }))
}

/** What is paid to those the member belongs to, newest first, a page of it; with their accounts. */
export async function getPayoutsPage(actor: MemberActor, { page }: { page: number }) {
  requirePermission(actor, 'payout:read')
  const where = paidToScope(actor)
  const [accounts, bank, total, rows] = await Promise.all([
    accountsOf(actor),
    bankOf(actor),
    db.payeeTransfer.count({ where }),
    db.payeeTransfer.findMany({
      where,
      orderBy: inOrder,
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      include: withDeal,
    }),
  ])
  const lines = rows.map((row) => statementLine(row, nameOf(actor, row.payeeParticipantId)))
  return { accounts, bank, lines, total, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

export type PayoutsPage = Awaited<ReturnType<typeof getPayoutsPage>>
export type BankLine = PayoutsPage['bank'][number]

/** Every line, for a file. */
export async function* everyStatementLine(actor: MemberActor) {
  requirePermission(actor, 'payout:read')
  for (let skip = 0; ; skip += BATCH) {
    const where = paidToScope(actor)
    const rows = await db.payeeTransfer.findMany({ where, orderBy: inOrder, skip, take: BATCH, include: withDeal })
    for (const row of rows) yield statementLine(row, nameOf(actor, row.payeeParticipantId))
    if (rows.length < BATCH) return
  }
}
