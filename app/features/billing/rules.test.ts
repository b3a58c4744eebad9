import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processDefects } from '#app/platform/process/check-process.ts'
import type { ChargeState } from '#prisma/generated/enums.ts'
import { chargeProcess } from './process.ts'
import { type AttemptState, attemptStates, converge, type Fate, fateOf } from './rules.ts'

describe('the charge', () => {
  it('has no state without a way in and out', () => expect(processDefects(chargeProcess)).toEqual([]))
})

describe('fateOf', () => {
  it.each([
    ['open', 'unpaid', null, 'open'],
    ['open', 'unpaid', 'requires_payment_method', 'open'],
    ['complete', 'paid', 'succeeded', 'paid'],
    ['complete', 'unpaid', 'processing', 'processing'],
    ['complete', 'unpaid', 'requires_action', 'processing'],
    ['complete', 'unpaid', 'requires_payment_method', 'failed'],
    ['complete', 'unpaid', 'canceled', 'failed'],
    ['complete', 'unpaid', 'a_word_of_tomorrow', 'unknown'],
    ['complete', 'unpaid', null, 'unknown'],
    ['expired', 'unpaid', 'canceled', 'expired'],
    [null, 'unpaid', null, 'unknown'],
    ['a_word_of_tomorrow', 'unpaid', 'succeeded', 'unknown'],
  ])('session %s, %s, intent %s: %s', (status, payment, intent, fate) =>
    expect(fateOf({ status, payment_status: payment }, intent === null ? null : { status: intent })).toBe(fate),
  )
})

describe('converge', () => {
  it.each<[ChargeState, AttemptState, Fate, object]>([
    ['awaiting_payment', 'open', 'open', {}],
    ['awaiting_payment', 'open', 'unknown', {}],
    ['awaiting_payment', 'open', 'processing', { charge: 'begin_processing' }],
    ['awaiting_payment', 'open', 'paid', { charge: 'settle', attempt: 'complete' }],
    ['awaiting_payment', 'pending', 'paid', { charge: 'settle', attempt: 'complete' }],
    ['awaiting_payment', 'open', 'expired', { charge: 'expire', attempt: 'expired' }],
    ['processing', 'open', 'failed', { charge: 'fail', attempt: 'failed' }],
    ['processing', 'open', 'processing', {}],
    ['expired', 'expired', 'paid', { charge: 'settle', attempt: 'complete' }],
    // Of an attempt that has ended, only money is heard: another one may be open.
    ['awaiting_payment', 'expired', 'expired', {}],
    ['awaiting_payment', 'failed', 'failed', {}],
    ['awaiting_payment', 'expired', 'processing', {}],
    ['paid', 'complete', 'failed', {}],
    ['paid', 'complete', 'expired', {}],
    ['paid', 'complete', 'paid', {}],
  ])('charge %s, attempt %s, told %s', (charge, attempt, fate, result) =>
    expect(converge(charge, attempt, fate)).toEqual(result),
  )

  const fates = fc.constantFrom<Fate>('open', 'processing', 'paid', 'failed', 'expired', 'unknown')

  it('whatever is told in whatever order: paid is never undone, and paid is reached when money was told', () =>
    fc.assert(
      fc.property(fc.array(fates, { maxLength: 12 }), (told) => {
        let charge: ChargeState = 'awaiting_payment'
        let attempt: AttemptState = 'open'
        for (const fate of told) {
          const next = converge(charge, attempt, fate)
          const to: ChargeState = next.charge ? chargeProcess.transitions[next.charge].to : charge
          if (charge === 'paid') expect(to).toBe('paid')
          charge = to
          attempt = next.attempt ?? attempt
        }
        expect(charge === 'paid').toBe(told.includes('paid'))
        expect(attemptStates).toContain(attempt)
      }),
    ))
})
