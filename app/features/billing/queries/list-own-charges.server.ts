import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { paymentPath } from '#app/features/fees/payment-path.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { closedStates } from '../process.ts'
import { ownChargesScope } from '../scope.ts'

const PAGE_SIZE = 20

export interface OwnCharge {
  id: string
  kind: string
  /** Whom the member reads for here. */
  payer: string
  path: string
  amountYen: number
  state: string
  at: string
  paidAt: string | null
}

const found = {
  select: {
    id: true,
    payerParticipantId: true,
    amountYen: true,
    state: true,
    createdAt: true,
    paidAt: true,
    quote: { select: { id: true, kind: true, subjectId: true } },
  },
} satisfies Prisma.ChargeDefaultArgs

const asListed = (
  { quote, payerParticipantId, amountYen, createdAt, paidAt, ...row }: Prisma.ChargeGetPayload<typeof found>,
  names: Map<string, string>,
): OwnCharge => ({
  ...row,
  kind: quote.kind,
  payer: names.get(payerParticipantId) ?? '',
  path: paymentPath(quote),
  amountYen: Number(amountYen),
  at: createdAt.toISOString(),
  paidAt: paidAt?.toISOString() ?? null,
})

const newest = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]

/** What the member’s participants have to pay, all of it, and what they have paid, a page of it. */
export async function listOwnCharges(actor: MemberActor, page: number) {
  const own = { AND: [ownChargesScope(actor), { amountYen: { gt: 0 } }] }
  const closed = { AND: [own, { state: { in: [...closedStates] } }] }
  const [open, total, paid] = await Promise.all([
    db.charge.findMany({ where: { AND: [own, { state: { notIn: [...closedStates] } }] }, orderBy: newest, ...found }),
    db.charge.count({ where: closed }),
    db.charge.findMany({
      where: closed,
      orderBy: newest,
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      ...found,
    }),
  ])
  const ids = [...new Set([...open, ...paid].map(({ payerParticipantId }) => payerParticipantId))]
  const payers = await db.participant.findMany({
    where: { id: { in: ids }, ...systemScope('payers for whom the actor reads') },
    select: { id: true, name: true },
  })
  const names = new Map(payers.map(({ id, name }) => [id, name]))
  return {
    open: open.map((row) => asListed(row, names)),
    paid: paid.map((row) => asListed(row, names)),
    hasSeveralPayers: actor.participants.length > 1,
    page,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
  }
}

export type OwnChargesPage = Awaited<ReturnType<typeof listOwnCharges>>
