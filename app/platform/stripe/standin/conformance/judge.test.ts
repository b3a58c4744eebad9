import { beforeAll, describe, expect, it } from 'vitest'
import { buildCustomer } from '../objects/customer.ts'
import type { Conformance } from '../protocol/conformance-port.ts'
import { ROUTES } from '../protocol/routes.ts'
import { oneLine, startCheckedStandin, submitCard } from '../testing/checked-standin.server.ts'
import { SdkJudge } from './judge.ts'
import { sdkSchemas } from './sdk-schemas.server.ts'

let judge: SdkJudge
beforeAll(async () => {
  judge = new SdkJudge(await sdkSchemas())
})

const customer = () =>
  buildCustomer(
    { description: null, email: 'a@example.jp', metadata: {}, name: null, phone: null, preferred_locales: [] },
    1,
  )

describe('SdkJudge', () => {
  it('finds nothing in a sound answer', () => {
    expect(judge.answerFaults(customer())).toEqual([])
  })

  it.each([
    ['a property too many', { colour: 'red' }, 'additionalProperty'],
    ['a property too few', { balance: undefined }, "required property 'balance'"],
    ['a value outside an enum', { tax_exempt: 'perhaps' }, '/tax_exempt'],
    ['a wrong type', { created: '1' }, '/created must be number'],
    ['an unknown kind', { object: 'custard' }, 'custard'],
  ])('finds %s', (_, damage, message) => {
    const damaged: unknown = JSON.parse(JSON.stringify({ ...customer(), ...damage }))
    expect(judge.answerFaults(damaged).join()).toContain(message)
  })

  it('looks into lists', () => {
    const list = {
      object: 'list',
      data: [customer(), { ...customer(), colour: 'red' }],
      has_more: false,
      url: '/v1/customers',
    }
    expect(judge.answerFaults(list)).toHaveLength(1)
    expect(judge.answerFaults({ ...list, data: [], total: 2 })).toEqual(['the list is malformed'])
  })

  it('knows the parameters of every route', () => {
    for (const { method, path } of ROUTES) expect(() => judge.paramFault(`${method} ${path}`, {})).not.toThrow()
    expect(() => judge.paramFault('POST /v1/elsewhere', {})).toThrow('roots.ts')
  })

  it('takes numbers, lists and emptied values as a form carries them', () => {
    expect(
      judge.paramFault('GET /v1/events', { created: { gte: '12' }, types: ['charge.failed'], limit: '5' }),
    ).toBeUndefined()
    expect(judge.paramFault('POST /v1/customers', { metadata: '', address: { city: '大田区' } })).toBeUndefined()
    expect(judge.paramFault('POST /v1/customers', { metadata: { a: '1' } })).toBeUndefined()
  })
})

/** The real judge, looking at something that was damaged on the way to it. */
const judging = (damage: Partial<Conformance>): Conformance => ({
  paramFault: (operation, params) => judge.paramFault(operation, params),
  answerFaults: (answer) => judge.answerFaults(answer),
  eventFaults: (event) => judge.eventFaults(event),
  ...damage,
})

describe('a stand-in that departs from the SDK', () => {
  it('answers 500 in place of a wrong answer, and keeps nothing', async () => {
    const answerFaults = (answer: unknown) => judge.answerFaults({ ...(answer as object), colour: 'red' })
    const { standin, stripe } = await startCheckedStandin({ conformance: judging({ answerFaults }) })
    await expect(stripe.customers.create({})).rejects.toMatchObject({ statusCode: 500, message: /colour/ })
    expect(standin.pending()).toEqual([])
    await standin.close()
  })

  it('answers 500 in place of a wrong event, also on the hosted page', async () => {
    const damage = (event: { type: string }) =>
      event.type === 'charge.succeeded' ? { ...event, data: { object: customer() } } : event
    const eventFaults = (event: { type: string }) => judge.eventFaults(damage(event))
    const { standin, stripe } = await startCheckedStandin({ conformance: judging({ eventFaults }) })
    const session = await stripe.checkout.sessions.create(oneLine(1_000))
    expect((await submitCard(session, '4242424242424242')).status).toBe(500)
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
      status: 'open',
      payment_status: 'unpaid',
    })
    await standin.close()
  })
})
