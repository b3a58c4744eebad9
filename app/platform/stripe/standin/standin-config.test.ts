import { describe, expect, it } from 'vitest'
import { readStandinConfig } from './standin-config.ts'

const env = { STRIPE_STANDIN_PORT: '12111', STRIPE_STANDIN_DIR: '/tmp/x' }
const webhook = {
  STRIPE_STANDIN_WEBHOOK_URL: 'http://127.0.0.1:3000/webhooks/stripe',
  STRIPE_STANDIN_WEBHOOK_SECRET: 'whsec_0123456789',
}

describe('readStandinConfig', () => {
  it('reads port, folder and endpoint', () => {
    expect(readStandinConfig(env)).toEqual({ port: 12111, dir: '/tmp/x' })
    expect(readStandinConfig({ ...env, ...webhook, NODE_ENV: 'test' })).toEqual({
      port: 12111,
      dir: '/tmp/x',
      webhook: { url: webhook.STRIPE_STANDIN_WEBHOOK_URL, secret: webhook.STRIPE_STANDIN_WEBHOOK_SECRET },
    })
  })

  it('refuses production', () => {
    expect(() => readStandinConfig({ ...env, NODE_ENV: 'production' })).toThrow('production')
  })

  it.each([
    [{ ...env, STRIPE_STANDIN_PORT: 'http' }, 'STRIPE_STANDIN_PORT'],
    [{ ...env, STRIPE_STANDIN_DIR: '' }, 'STRIPE_STANDIN_DIR'],
    [{ ...env, STRIPE_STANDIN_WEBHOOK_URL: webhook.STRIPE_STANDIN_WEBHOOK_URL }, 'belong together'],
    [{ ...env, ...webhook, STRIPE_STANDIN_WEBHOOK_URL: 'file:///etc/passwd' }, 'STRIPE_STANDIN_WEBHOOK_URL'],
  ])('refuses %j', (wrong, message) => {
    expect(() => readStandinConfig(wrong)).toThrow(message)
  })
})
