import { z } from 'zod'
import type { Deliverer } from './delivery/deliverer.server.ts'
import { type FaultQueue, faultSchema, knobsSchema } from './delivery/knobs.ts'
import type { Answer } from './protocol/answer-request.ts'
import { authorizationSchema, clockSchema, redeliverSchema, transferSchema, voucherSchema } from './control-inputs.ts'
import { advanceClock } from './operations/advance-clock.ts'
import { decideAuthorization, decideVoucher } from './operations/decide-payment.ts'
import { fundTransfer, instructionsOf } from './operations/fund-transfer.ts'
import { passTime } from './operations/pass-time.ts'
import type { StoredIntent } from './state/object-types.ts'
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
    return requireIntent(paymentIntent, world)
  },
  'POST /_standin/decide-voucher': (input, { world }) => {
    const { paymentIntent, outcome } = voucherSchema.parse(input)
    changeWorld(world, (moment) => decideVoucher(paymentIntent, outcome === 'paid', moment))
    return requireIntent(paymentIntent, world)
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

function requireIntent(id: string, world: World): StoredIntent {
  const intent = world.store.get('payment_intent', id)
  if (!intent) throw new Error(`There is no payment_intent ${id}`)
  return intent
}

// A payment that is over asks for nothing: the money then stays in the balance of the customer.
function transferTarget(id: string, world: World): { customer: string; reference: string | null } {
  const intent = requireIntent(id, world)
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
