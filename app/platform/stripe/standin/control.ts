import { z } from 'zod'
import type { Deliverer } from './delivery/deliverer.server.ts'
import { type FaultQueue, faultSchema, knobsSchema } from './delivery/knobs.ts'
import type { Answer } from './protocol/answer-request.ts'
import type { World } from './world.ts'

export interface Controls {
  world: World
  faults: FaultQueue
  /** Absent when no webhook endpoint is configured. */
  deliverer?: Deliverer
}

const redeliverSchema = z.strictObject({ event: z.string() })

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
  'POST /_standin/settle': async (_, { deliverer }) => {
    await deliverer?.settled()
    return {}
  },
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
