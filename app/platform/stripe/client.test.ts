import { describe, expect, it } from 'vitest'
import { createStripe } from './client.server.ts'

const LIVE = 'sk_live_0123456789'
const TEST = 'sk_test_0123456789'

describe('createStripe', () => {
  it.each(['http://127.0.0.1:12111', 'https://stripe.example.jp', 'http://localhost:1'])(
    'sends no live key to %s',
    (apiBase) => {
      expect(() => createStripe({ secretKey: LIVE, apiBase })).toThrow('live')
      expect(() => createStripe({ secretKey: LIVE.replace('sk', 'rk'), apiBase })).toThrow('live')
      expect(() => createStripe({ secretKey: TEST, apiBase })).not.toThrow()
    },
  )

  it('does not repeat the key in the error', () => {
    expect(() => createStripe({ secretKey: LIVE, apiBase: 'http://127.0.0.1:1' })).not.toThrow('0123456789')
  })

  it('takes a live key for Stripe itself, by https', () => {
    expect(() => createStripe({ secretKey: LIVE })).not.toThrow()
    expect(() => createStripe({ secretKey: LIVE, apiBase: 'https://api.stripe.com' })).not.toThrow()
    expect(() => createStripe({ secretKey: LIVE, apiBase: 'http://api.stripe.com' })).toThrow('https')
  })

  it.each([
    '',
    '127.0.0.1:12111',
    'ftp://127.0.0.1',
    'http://127.0.0.1/v1',
    'http://a:b@127.0.0.1',
    'http://127.0.0.1?x',
  ])('refuses the base "%s"', (apiBase) => {
    expect(() => createStripe({ secretKey: TEST, apiBase })).toThrow('origin')
  })
})
