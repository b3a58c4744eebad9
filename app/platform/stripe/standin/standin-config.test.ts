import { describe, expect, it } from 'vitest'
import { readStandinConfig } from './standin-config.ts'

const env = { SITE: 'trial', STRIPE_STANDIN_PORT: '12111', STRIPE_STANDIN_DIR: '/tmp/x' }
const webhook = {
  STRIPE_STANDIN_WEBHOOK_URL: 'http://127.0.0.1:3000/webhooks/stripe',
  STRIPE_STANDIN_WEBHOOK_SECRET: 'whsec_0123456789',
}

describe('readStandinConfig', () => {
  it('reads port, folder and endpoint', () => {
    expect(readStandinConfig(env)).toEqual({ port: 12111, dir: '/tmp/x' })
    expect(readStandinConfig({ ...env, ...webhook })).toEqual({
      port: 12111,
      dir: '/tmp/x',
      webhook: { url: webhook.STRIPE_STANDIN_WEBHOOK_URL, secret: webhook.STRIPE_STANDIN_WEBHOOK_SECRET },
    })
  })

  it.each(['production', undefined])('refuses a site that is not for trying out: %s', (SITE) => {
    expect(() => readStandinConfig({ ...env, SITE })).toThrow('SITE=trial')
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
