import { expect, it } from 'vitest'
import { modernise } from './older-version.ts'

const PINNED = '2026-10-01.pinned'
const old = () => ({
  payment_method_types: ['customer_balance'],
  payment_method_options: { customer_balance: { bank_transfer: { type: 'jp_bank_account' } } },
})

it.each([undefined, '2020-08-27'])('carries the names of version %s over', (version) => {
  expect(modernise(old(), version, PINNED)).toEqual({
    allowed_payment_method_types: ['customer_balance'],
    payment_method_options: { customer_balance: { bank_transfer: { type: 'jp_bank_transfer' } } },
  })
})

it('leaves the pinned version at its word, so that old names are refused there', () => {
  expect(modernise(old(), PINNED, PINNED)).toEqual(old())
})
