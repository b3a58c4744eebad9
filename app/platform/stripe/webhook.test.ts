import { describe, expect, it } from 'vitest'
import { createStripe } from './client.server.ts'
import { verifyWebhook } from './webhook.server.ts'

const stripe = createStripe({ secretKey: 'sk_test_x' })
const secret = 'whsec_test'
const payload = JSON.stringify({ id: 'evt_1', object: 'event', type: 'charge.succeeded' })
const sign = (options: { payload?: string; secret?: string; timestamp?: number } = {}) =>
  stripe.webhooks.generateTestHeaderString({ payload, secret, ...options })

describe('verifyWebhook', () => {
  it('gives the event of a sound delivery, as text and as bytes', () => {
    for (const rawBody of [payload, Buffer.from(payload)]) {
      const verdict = verifyWebhook({ stripe, rawBody, signature: sign(), secret })
      expect(verdict).toMatchObject({ ok: true, event: { id: 'evt_1' } })
    }
  })

  it.each([
    ['signature_missing', payload, null],
    ['signature_missing', payload, ''],
    ['signature_mismatch', payload, 'nonsense'],
    ['signature_mismatch', payload, sign({ secret: 'whsec_other' })],
    ['signature_mismatch', payload.replace('succeeded', 'refunded'), sign()],
    ['signature_mismatch', '', sign({ payload: 'x' })],
    ['signature_too_old', payload, sign({ timestamp: Math.floor(Date.now() / 1000) - 301 })],
    ['payload_malformed', '{', sign({ payload: '{' })],
  ])('says %s', (reason, rawBody, signature) => {
    expect(verifyWebhook({ stripe, rawBody, signature, secret })).toEqual({ ok: false, reason })
  })

  it('does not run without a secret', () => {
    expect(() => verifyWebhook({ stripe, rawBody: payload, signature: sign(), secret: ' ' })).toThrow('secret')
  })
})
