import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'
import { operatorIds } from '#app/features/verification/reactions/on-verification-requested.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Reaction } from '#app/platform/jobs/reactions.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Milestone } from '#prisma/generated/client.ts'
import type { MilestoneTransition } from '../process.ts'

type Party = 'payer' | 'payee'
interface News {
  to: Party
  kind: 'deal_turn' | 'deal_progress'
  key: string
}

const news = (to: Party, kind: News['kind'], key: string): News => ({ to, kind, key: `milestones.mails.${key}` })

/** Who is told what; nothing for the steps one takes oneself. */
const told: Partial<Record<MilestoneTransition, News[]>> = {
  fund: [news('payee', 'deal_turn', 'funded')],
  deliver: [news('payer', 'deal_turn', 'delivered')],
  ask_for_changes: [news('payee', 'deal_turn', 'changesAsked')],
  accept: [news('payee', 'deal_progress', 'accepted')],
  accept_by_silence: [
    news('payee', 'deal_progress', 'acceptedBySilence'),
    news('payer', 'deal_progress', 'acceptedBySilence'),
  ],
  dispute: [news('payer', 'deal_turn', 'disputed'), news('payee', 'deal_turn', 'disputed')],
  pay_too_late: [news('payer', 'deal_turn', 'disputed'), news('payee', 'deal_turn', 'disputed')],
  decide_release: [news('payer', 'deal_progress', 'decided'), news('payee', 'deal_progress', 'decided')],
  decide_refund: [news('payer', 'deal_progress', 'decided'), news('payee', 'deal_progress', 'decided')],
  release: [news('payee', 'deal_progress', 'released')],
  take_back: [news('payee', 'deal_progress', 'takenBack')],
}

const findMilestone = (id: string) => db.milestone.findFirst({ where: { id, ...systemScope('news of it') } })

async function tellParty(
  { id, dealId, ...milestone }: Milestone,
  { to, kind, key }: News,
  jobId: string,
): Promise<void> {
  await tellParticipant({
    participantId: milestone[`${to}ParticipantId`],
    kind,
    subject: 'deal',
    subjectId: dealId,
    textKey: key,
    path: `/milestones/${id}`,
    jobId,
  })
}

async function tellOperators(id: string, jobId: string): Promise<void> {
  for (const memberId of await operatorIds())
    await mailMember({ memberId, key: 'milestones.mails.toDecide', path: `/console/milestones/${id}`, jobId })
}

/** A step of a milestone is told to whom it concerns; a dispute to the operators as well. */
export const onMilestoneMoved: Reaction<'milestone.moved'> = async ({ milestoneId, transition }, { jobId }) => {
  const milestone = await findMilestone(milestoneId)
  if (!milestone) return
  for (const each of told[transition as MilestoneTransition] ?? []) await tellParty(milestone, each, jobId)
  if (transition === 'dispute' || transition === 'pay_too_late') await tellOperators(milestoneId, jobId)
}

/** The other side has said its view: the operator can decide. */
export const onDisputeAnswered: Reaction<'milestone.dispute_answered'> = ({ milestoneId }, { jobId }) =>
  tellOperators(milestoneId, jobId)

const findOrder = (id: string) =>
  db.workOrder.findFirst({ where: { id, ...systemScope('news of it') }, include: { deal: true } })

async function tellOfOrder(orderId: string, side: 'offer' | 'need', key: string, jobId: string): Promise<void> {
  const order = await findOrder(orderId)
  if (!order) return
  await tellParticipant({
    participantId: order.deal[`${side}ParticipantId`],
    kind: 'deal_turn',
    subject: 'deal',
    subjectId: order.dealId,
    textKey: `milestones.mails.${key}`,
    path: `/deals/${order.dealId}/order`,
    jobId,
  })
}

export const onOrderProposed: Reaction<'work_order.proposed'> = ({ orderId }, { jobId }) =>
  tellOfOrder(orderId, 'offer', 'orderProposed', jobId)

export const onOrderAccepted: Reaction<'work_order.accepted'> = ({ orderId }, { jobId }) =>
  tellOfOrder(orderId, 'need', 'orderAccepted', jobId)
