import { openStates } from '#app/features/introductions/rules.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { closedStates } from '#app/features/billing/process.ts'
import { paymentPath } from '#app/features/fees/payment-path.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { allTracks } from '#app/tracks/registry.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Obstacles } from '../rules.ts'

const running: Prisma.DealWhereInput = {
  NOT: { OR: allTracks.map(({ key, process }) => ({ track: key, state: { in: [...process.final] } })) },
}

/** Money of theirs is held, or work is under way, though the deal has ended. */
const unfinishedWork: Prisma.DealWhereInput = {
  milestones: {
    some: { state: { in: ['awaiting_payment', 'funded', 'delivered', 'changes_asked', 'disputed', 'accepted'] } },
  },
}

const scope = systemScope('whoever asks is in the team of this participant')

/** Sales that are still to be stated under an agreement. */
const owesStatements: Prisma.DealWhereInput = {
  royalties: {
    some: { status: { in: ['accepted', 'ended'] }, statements: { some: { sentAt: null, correctsId: null } } },
  },
}

const runningDeals = (tx: Tx, id: string) =>
  tx.deal.findMany({
    where: {
      AND: [
        { OR: [running, unfinishedWork, owesStatements] },
        { OR: [{ offerParticipantId: id }, { needParticipantId: id }] },
        scope,
      ],
    },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  })

async function unpaidCharges(tx: Tx, id: string): Promise<{ path: string }[]> {
  const rows = await tx.charge.findMany({
    where: { AND: [{ payerParticipantId: id, state: { notIn: [...closedStates] } }, scope] },
    select: { quote: { select: { id: true, kind: true, subjectId: true } } },
  })
  return rows.map(({ quote }) => ({ path: paymentPath(quote) }))
}

async function brokeringOf(tx: Tx, id: string): Promise<number> {
  const introductions = await tx.introduction.count({
    where: { AND: [{ navigatorParticipantId: id, state: { in: [...openStates] } }, scope] },
  })
  return introductions + (await tx.deal.count({ where: { AND: [running, { navigatorParticipantId: id }, scope] } }))
}

/** What has to be finished before a participant can be closed. */
export async function findObstacles(tx: Tx, participantId: string): Promise<Obstacles> {
  const unattended = { memberships: { none: {} }, deletedAt: null }
  return {
    deals: await runningDeals(tx, participantId),
    charges: await unpaidCharges(tx, participantId),
    brokering: await brokeringOf(tx, participantId),
    clients: await tx.referrerClient.count({
      where: { referrerParticipantId: participantId, endedAt: null, client: unattended },
    }),
  }
}
