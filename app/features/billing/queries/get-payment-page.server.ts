import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { type FeeBill, quoteBill } from '#app/features/fees/fee-sheet.ts'
import { subjectPath } from '#app/features/fees/payment-path.ts'
import { readSchedule } from '#app/features/fees/queries/read-schedules.server.ts'
import { firstScheduleOf } from '#app/features/fees/schedules.ts'
import { feeStageOf, stageAction } from '../fee-stage.ts'
import { openPaymentOf, paymentOf, paymentSelect, type PaymentView } from '../payment-view.ts'
import { ownChargesScope } from '../scope.ts'

export interface PaymentPage extends PaymentView {
  quoteId: string
  kind: string
  payer: string
  /** The page of what is paid for, where it has one. */
  subjectPath: string | null
  bill: FeeBill
  frozenAt: string
  /** Where the figures come from; null for a sum that was agreed on and follows no schedule. */
  schedule: { version: string; validFrom: string; source: Record<'ja' | 'en', string> } | null
}

const findCharge = (actor: MemberActor, quoteId: string) =>
  db.charge.findFirst({
    where: { AND: [{ quoteId }, ownChargesScope(actor)] },
    select: {
      ...paymentSelect,
      payerParticipantId: true,
      quote: { include: { lines: { orderBy: { position: 'asc' } } } },
    },
  })

async function scheduleOf({ scheduleKey, scheduleVersion }: Record<'scheduleKey' | 'scheduleVersion', string>) {
  const first = firstScheduleOf(scheduleKey)
  const found = first && (await readSchedule(db, first)).versions.find(({ version }) => version === scheduleVersion)
  return found ? { version: found.version, validFrom: found.validFrom, source: found.source } : null
}

async function nameOf(participantId: string): Promise<string> {
  const where = { id: participantId, ...systemScope('the payer, for whom the actor reads') }
  return (await db.participant.findFirst({ where, select: { name: true } }))?.name ?? ''
}

/**
 * The page on which what was quoted is paid, whatever it is for. For the payer's members alone.
 * @throws AppError charge.not_found, also for what others are to pay
 */
export async function getPaymentPage(actor: MemberActor, quoteId: string): Promise<PaymentPage> {
  const charge = await findCharge(actor, quoteId)
  if (!charge) throw new AppError('charge.not_found')
  const { quote, payerParticipantId } = charge
  const open = openPaymentOf(charge)
  const stage = feeStageOf({ hasFee: true, isDue: true, isEnded: false, hasPrice: true, charge: { ...charge, open } })
  return {
    quoteId,
    kind: quote.kind,
    payer: await nameOf(payerParticipantId),
    subjectPath: subjectPath(quote),
    bill: quoteBill(quote),
    frozenAt: quote.frozenAt.toISOString(),
    schedule: await scheduleOf(quote),
    reading: 'payer',
    stage,
    action: writableParticipantIds(actor).includes(payerParticipantId) ? (stageAction[stage] ?? null) : null,
    ...paymentOf(charge, Number(charge.amountYen)),
  }
}
