import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { openDisputeStates } from '../rules-disputes.ts'
import { type ChargeView, viewStates } from '../charge-views.ts'

const PAGE_SIZE = 20

export interface ListedCharge {
  id: string
  kind: string
  payer: string
  amountYen: number
  refundedYen: number
  state: string
  at: string
}

const attention: Prisma.ChargeWhereInput = {
  OR: [
    { disputes: { some: { state: { in: ['warned', ...openDisputeStates] } } } },
    { refunds: { some: { state: 'failed' } } },
    { state: 'charged_back' },
  ],
}

const whereOf = (view: ChargeView): Prisma.ChargeWhereInput => {
  if (view === 'all') return {}
  return view === 'attention' ? attention : { state: { in: viewStates[view] } }
}

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const found = await db.participant.findMany({
    where: { id: { in: [...new Set(ids)] }, ...systemScope('names of payers for the operator') },
    select: { id: true, name: true },
  })
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** What is billed, newest first, a page of it. @throws AppError request.forbidden */
export async function listCharges(actor: Actor, { view, page }: { view: ChargeView; page: number }) {
  requirePermission(actor, 'console:read')
  const where = { AND: [whereOf(view), systemScope('the operator’s console')] }
  const [total, rows] = await Promise.all([
    db.charge.count({ where }),
    db.charge.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      include: { quote: { select: { kind: true } } },
    }),
  ])
  const names = await namesOf(rows.map(({ payerParticipantId }) => payerParticipantId))
  const charges = rows.map((row): ListedCharge => ({
    id: row.id,
    kind: row.quote.kind,
    payer: names.get(row.payerParticipantId) ?? '',
    amountYen: Number(row.amountYen),
    refundedYen: Number(row.refundedYen),
    state: row.state,
    at: row.createdAt.toISOString(),
  }))
  return { charges, view, total, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

export type ChargesPage = Awaited<ReturnType<typeof listCharges>>
