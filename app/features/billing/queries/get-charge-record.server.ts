import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { paymentPath } from '#app/features/fees/payment-path.ts'
import { evidenceText } from '../evidence.ts'
import { refundableYen } from '../rules-refunds.ts'
import { collectEvidence } from './collect-evidence.server.ts'

const oldest = { orderBy: { createdAt: 'asc' as const } }

const findCharge = (id: string) =>
  db.charge.findFirst({
    where: { id, ...systemScope('the operator’s console') },
    include: {
      quote: { select: { id: true, kind: true, subjectId: true } },
      attempts: oldest,
      refunds: oldest,
      disputes: { orderBy: { openedAt: 'asc' } },
    },
  })

type Found = NonNullable<Awaited<ReturnType<typeof findCharge>>>

const iso = (date: Date | null) => date?.toISOString() ?? null

const attemptsOf = ({ attempts }: Found) =>
  attempts.map(({ id, method, state, lastError, createdAt, endedAt }) => ({
    ...{ id, method, state, lastError },
    ...{ at: createdAt.toISOString(), endedAt: iso(endedAt) },
  }))

const refundsOf = ({ refunds }: Found) =>
  refunds.map(({ id, amountYen, reason, state, lastError, createdAt }) => ({
    ...{ id, amountYen: Number(amountYen), reason, state, lastError },
    at: createdAt.toISOString(),
  }))

const disputesOf = ({ disputes }: Found) =>
  disputes.map(({ id, amountYen, state, evidenceDueAt, evidenceGivenAt, evidenceSentAt, openedAt }) => ({
    ...{ id, amountYen: Number(amountYen), state },
    ...{ dueAt: iso(evidenceDueAt), at: openedAt.toISOString() },
    ...{ answeredAt: iso(evidenceGivenAt), isSent: evidenceSentAt !== null },
  }))

const canBeAnswered = ({ state, evidenceGivenAt }: Found['disputes'][number]): boolean =>
  ['warned', 'needs_response'].includes(state) && evidenceGivenAt === null

/** All that is known of a charge, for the operator. @throws AppError request.forbidden, charge.not_found */
export async function getChargeRecord(actor: Actor, id: string) {
  requirePermission(actor, 'console:read')
  const charge = await findCharge(id)
  if (!charge) throw new AppError('charge.not_found')
  const toAnswer = charge.disputes.find(canBeAnswered)
  const payer = await db.participant.findFirst({
    where: { id: charge.payerParticipantId, ...systemScope('the payer’s name for the operator') },
    select: { name: true },
  })
  return {
    id: charge.id,
    kind: charge.quote.kind,
    path: paymentPath(charge.quote),
    payer: { id: charge.payerParticipantId, name: payer?.name ?? '' },
    state: charge.state,
    amountYen: Number(charge.amountYen),
    receivedYen: Number(charge.receivedYen),
    refundedYen: Number(charge.refundedYen),
    refundableYen: Number(refundableYen(charge, charge.refunds)),
    paymentIntentId: charge.stripePaymentIntentId,
    at: charge.createdAt.toISOString(),
    paidAt: iso(charge.paidAt),
    attempts: attemptsOf(charge),
    refunds: refundsOf(charge),
    disputes: disputesOf(charge),
    toAnswer: toAnswer ? { disputeId: toAnswer.id, proof: evidenceText(await collectEvidence(id), '').trim() } : null,
  }
}

export type ChargeRecord = Awaited<ReturnType<typeof getChargeRecord>>
