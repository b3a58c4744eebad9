import { describe, expect, it } from 'vitest'
import { readPayment } from './read-payment.ts'

const NOW = Date.UTC(2026, 10, 22) / 1000
const read = (fields: Record<string, string>, types = ['card']) =>
  readPayment(new URLSearchParams(fields), { knownEmail: null, types, now: NOW })
const sound = { email: 'a@example.jp', number: '4242424242424242', expiry: '12/34', security_code: '123' }

describe('readPayment', () => {
  it.each(['4242 4242 4242 4242', '4242-4242-4242-4242', '４２４２　４２４２　４２４２　４２４２'])(
    'reads %s',
    (number) => {
      expect(read({ ...sound, number })).toMatchObject({ ok: true, use: { card: { brand: 'visa' }, expYear: 2034 } })
    },
  )

  it('fills in what a bare post leaves out, and takes the email the session knows', () => {
    const form = new URLSearchParams({ number: sound.number, email: 'other@example.jp' })
    const context = { knownEmail: 'known@example.jp', types: ['card'], now: NOW }
    expect(readPayment(form, context)).toMatchObject({ ok: true, use: { email: 'known@example.jp' } })
  })

  it.each(['11/26', '11 / 2026', '1126'])('takes a card in its last month: %s', (expiry) => {
    expect(read({ ...sound, expiry })).toMatchObject({ ok: true, use: { expMonth: 11, expYear: 2026 } })
  })

  it.each([
    [{ email: 'nobody' }, 'email_invalid'],
    [{ number: '' }, 'number_missing'],
    [{ number: '4111111111111111' }, 'number_unknown'],
    [{ expiry: '10/26' }, 'expiry_invalid'],
    [{ expiry: '13/30' }, 'expiry_invalid'],
    [{ expiry: '' }, 'expiry_invalid'],
    [{ security_code: '12' }, 'security_code_invalid'],
  ])('refuses %j', (change, error) => {
    expect(read({ ...sound, ...change })).toMatchObject({ ok: false, error })
  })

  it('reads another way of paying, which needs no card', () => {
    const form = { email: 'a@example.jp', name: '結び 花子', method: 'konbini' }
    expect(read(form, ['card', 'konbini'])).toEqual({
      ok: true,
      use: { type: 'konbini', email: 'a@example.jp', name: '結び 花子' },
    })
    expect(read(form)).toMatchObject({ ok: false, field: 'method', error: 'method_missing' })
  })
})
