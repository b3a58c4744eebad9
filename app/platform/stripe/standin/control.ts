import { z } from 'zod'
import type { Deliverer } from './delivery/deliverer.server.ts'
import { type FaultQueue, faultSchema, knobsSchema } from './delivery/knobs.ts'
import type { Answer } from './protocol/answer-request.ts'
import {
  authorizationSchema,
  clockSchema,
  decideAccountSchema,
  decideDisputeSchema,
  openDisputeSchema,
  planRefundSchema,
  redeliverSchema,
  settlePayoutSchema,
  settleRefundSchema,
  transferSchema,
  voucherSchema,
} from './control-inputs.ts'
import { decideDocument, rejectAccount } from './operations/assess.ts'
import { settlePayout } from './operations/create-payout.ts'
import { decideDispute } from './operations/decide-dispute.ts'
import { decideAuthorization, decideVoucher } from './operations/decide-payment.ts'
import { fundTransfer, instructionsOf } from './operations/fund-transfer.ts'
import { openDispute } from './operations/open-dispute.ts'
import { passTime } from './operations/pass-time.ts'
import { advanceClock, planRefund } from './operations/settings.ts'
import { settleRefund } from './operations/settle-refund.ts'
import type { Kind, ObjectsByKind } from './state/object-types.ts'
import { changeWorld, type World } from './world.ts'

export interface Controls {
  world: World
  faults: FaultQueue
  /** Absent when no webhook endpoint is configured. */
  deliverer?: Deliverer
}

type Action = (input: unknown, controls: Controls) => unknown

const ACTIONS: Record<string, Action> = {
  'GET /_standin/state': (_, { world, deliverer }) => ({
    pending: [...world.store.pending.keys()],
    waiting: deliverer?.waiting ?? 0,
  }),
  'POST /_standin/knobs': (input, { deliverer }) => {
    const knobs = knobsSchema.parse(input)
    deliverer?.setKnobs(knobs)
    return knobs
  },
  'POST /_standin/fail-next': (input, { faults }) => {
    const fault = faultSchema.parse(input)
    faults.add(fault)
    return fault
  },
  'POST /_standin/clear-faults': (_, { faults }) => {
    faults.clear()
    return {}
  },
  'POST /_standin/redeliver': (input, { world, deliverer }) => {
    const { event } = redeliverSchema.parse(input)
    if (!world.store.get('event', event)) throw new Error(`There is no event ${event}`)
    deliverer?.redeliver(event)
    return { event }
  },
  'POST /_standin/fund-transfer': (input, { world }) => {
    const { paymentIntent, customer, amount, senderName = null } = transferSchema.parse(input)
    const target = paymentIntent ? transferTarget(paymentIntent, world) : { customer: customer ?? '', reference: null }
    const transfer = { ...target, amount, currency: 'jpy', senderName }
    return changeWorld(world, (moment) => fundTransfer(transfer, moment))
  },
  'POST /_standin/decide-authorization': (input, { world }) => {
    const { paymentIntent, decision } = authorizationSchema.parse(input)
    changeWorld(world, (moment) => decideAuthorization(paymentIntent, decision === 'approve', moment))
    return requireObject('payment_intent', paymentIntent, world)
  },
  'POST /_standin/decide-voucher': (input, { world }) => {
    const { paymentIntent, outcome } = voucherSchema.parse(input)
    changeWorld(world, (moment) => decideVoucher(paymentIntent, outcome === 'paid', moment))
    return requireObject('payment_intent', paymentIntent, world)
  },
  'POST /_standin/plan-refund': (input, { world }) => {
    const { course, times } = planRefundSchema.parse(input)
    changeWorld(world, ({ draft }) => {
      for (let count = 0; count < times; count++) planRefund(draft, course)
    })
    return { course, times }
  },
  'POST /_standin/settle-refund': (input, { world }) => {
    const { refund, outcome } = settleRefundSchema.parse(input)
    changeWorld(world, (moment) => settleRefund(refund, outcome, moment))
    return requireObject('refund', refund, world)
  },
  'POST /_standin/open-dispute': (input, { world }) => {
    const { paymentIntent, reason, kind } = openDisputeSchema.parse(input)
    const { latest_charge: latest } = requireObject('payment_intent', paymentIntent, world)
    const charge = requireObject('charge', latest ?? '', world)
    return changeWorld(world, (moment) => openDispute(charge, { reason, isInquiry: kind === 'inquiry' }, moment))
  },
  'POST /_standin/decide-dispute': (input, { world }) => {
    const { dispute, outcome } = decideDisputeSchema.parse(input)
    changeWorld(world, (moment) => decideDispute(dispute, outcome, moment))
    return requireObject('dispute', dispute, world)
  },
  'POST /_standin/decide-account': (input, { world }) => {
    const { account, outcome } = decideAccountSchema.parse(input)
    return changeWorld(world, (moment) =>
      outcome === 'rejected' ? rejectAccount(account, moment) : decideDocument(account, DOCUMENTS[outcome], moment),
    )
  },
  'POST /_standin/settle-payout': (input, { world }) => {
    const { payout, outcome } = settlePayoutSchema.parse(input)
    changeWorld(world, (moment) => settlePayout(payout, outcome === 'paid' ? null : outcome, moment))
    return requireObject('payout', payout, world)
  },
  'POST /_standin/clock': (input, { world }) => {
    const { advanceSeconds } = clockSchema.parse(input)
    changeWorld(world, ({ draft }) => advanceClock(draft, advanceSeconds))
    changeWorld(world, passTime)
    return { now: world.now() }
  },
  'POST /_standin/settle': async (_, { deliverer }) => {
    await deliverer?.settled()
    return {}
  },
}

const DOCUMENTS = {
  document_in_review: 'in_review',
  document_missing: 'missing',
  document_refused: 'refused',
  document_verified: 'verified',
} as const

function requireObject<K extends Kind>(kind: K, id: string, world: World): ObjectsByKind[K] {
  const found = world.store.get(kind, id)
  if (!found) throw new Error(`There is no ${kind} ${id}`)
  return found
}

// A payment that is over asks for nothing: the money then stays in the balance of the customer.
function transferTarget(id: string, world: World): { customer: string; reference: string | null } {
  const intent = requireObject('payment_intent', id, world)
  if (intent.customer === null) throw new Error(`${id} has no customer to transfer for`)
  return { customer: intent.customer, reference: instructionsOf(intent)?.reference ?? null }
}

/** The knobs, for tests: JSON in, JSON out. Never reached from another web page (see the door in server.server.ts). */
export async function answerControl(method: string, path: string, body: string, controls: Controls): Promise<Answer> {
  const action = ACTIONS[`${method} ${path}`]
  if (!action) return json(404, { error: 'not_found' })
  try {
    return json(200, await action(body === '' ? {} : JSON.parse(body), controls))
  } catch (error) {
    return json(400, { error: error instanceof z.ZodError ? z.prettifyError(error) : String(error) })
  }
}

const json = (status: number, body: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
