import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { PaidWork } from '#app/tracks/track-definition.ts'
import type { Deal, WorkOrder } from '#prisma/generated/client.ts'
import { dealsVisibleTo } from '#app/features/deals/scope.ts'
import { standingIn } from '#app/features/deals/side-of.ts'
import { documentsVisibleTo } from '#app/features/invoices/scope.ts'
import { readParts } from '../order-parts.ts'
import { inspectedBy, type Part } from '../rules.ts'
import { milestonesVisibleTo, ordersVisibleTo } from '../scope.ts'
import type { Party } from '../view.ts'
import { versionAt } from './read-version.server.ts'

export interface ShownOrder {
  id: string
  version: number
  isAccepted: boolean
  content: string
  place: string
  parts: (Part & { inspectedBy: string })[]
  amountYen: number
  acceptedAt: string | null
  /** Why income tax is withheld or not; known once it is accepted. */
  withholdingReason: string | null
  /** The PDF file. */
  documentId: string | null
}

export interface OrderPage {
  dealId: string
  names: { client: string; payee: string }
  party: Party
  agreedAmountYen: number
  today: string
  /** What the platform takes of the price. */
  feePercent: number
  order: ShownOrder | null
  mayPropose: boolean
  mayAccept: boolean
  /** What is asked because no company number says it. */
  asksSalaries: boolean
  asksForm: boolean
}

const findDeal = (actor: MemberActor, dealId: string) =>
  db.deal.findFirst({
    where: { AND: [{ id: dealId }, dealsVisibleTo(actor)] },
    include: {
      offerParticipant: { select: { name: true, corporateNumber: true } },
      needParticipant: { select: { name: true, corporateNumber: true } },
    },
  })

async function paperOf(actor: MemberActor, orderId: string): Promise<string | null> {
  const where = { AND: [{ cause: `work-order:${orderId}`, version: 1 }, documentsVisibleTo(actor)] }
  return (await db.accountingDocument.findFirst({ where, select: { id: true } }))?.id ?? null
}

async function reasonOf(actor: MemberActor, orderId: string): Promise<string | null> {
  const where = { AND: [{ orderId }, milestonesVisibleTo(actor)] }
  return (await db.milestone.findFirst({ where, select: { withholdingReason: true } }))?.withholdingReason ?? null
}

async function shown(actor: MemberActor, order: WorkOrder): Promise<ShownOrder> {
  const isAccepted = order.status === 'accepted'
  return {
    id: order.id,
    version: order.version,
    isAccepted,
    content: order.content,
    place: order.place,
    parts: readParts(order.parts).map((part) => ({ ...part, inspectedBy: inspectedBy(part.deliverOn) })),
    amountYen: Number(order.amountYen),
    acceptedAt: order.acceptedAt?.toISOString() ?? null,
    withholdingReason: isAccepted ? await reasonOf(actor, order.id) : null,
    documentId: isAccepted ? await paperOf(actor, order.id) : null,
  }
}

/** Deals whose work is ordered in parts; anything else has no such page. */
function workOf(deal: Deal | null): PaidWork {
  const work = deal && trackOf(deal.track).paidWork
  if (work?.plan !== 'order' || !deal?.agreedAmountYen) throw new AppError('deal.not_found')
  return work
}

/**
 * The order of a deal's work: what is proposed or was accepted, and who may do what.
 * @throws AppError deal.not_found, also for deals without ordered work
 */
export async function getOrderPage(actor: MemberActor, dealId: string): Promise<OrderPage> {
  const deal = await findDeal(actor, dealId)
  const work = workOf(deal)
  const { offerParticipant, needParticipant } = deal!
  const now = clock.now()
  const order = await db.workOrder.findFirst({
    where: { AND: [{ dealId, status: { not: 'superseded' } }, ordersVisibleTo(actor)] },
    orderBy: { version: 'desc' },
  })
  const { sides, acting } = standingIn(actor, deal!)
  const isOpen = work.states.includes(deal!.state) && order?.status !== 'accepted'
  return {
    dealId,
    names: { client: needParticipant.name, payee: offerParticipant.name },
    party: sides.includes('need') ? 'payer' : sides.includes('offer') ? 'payee' : null,
    agreedAmountYen: Number(deal!.agreedAmountYen),
    today: tokyoDay(now),
    feePercent: (await versionAt(db, work.scheduleKey, now)).tiers[0]?.percent ?? 0,
    order: order ? await shown(actor, order) : null,
    mayPropose: isOpen && acting.includes('need'),
    mayAccept: isOpen && order !== null && acting.includes('offer'),
    asksSalaries: needParticipant.corporateNumber === null,
    asksForm: offerParticipant.corporateNumber === null,
  }
}
