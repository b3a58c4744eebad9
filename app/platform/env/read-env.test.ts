import { describe, expect, it } from 'vitest'
import { readEnv } from './read-env.ts'

const trial = {
  SITE: 'trial',
  SESSION_SECRET: 'k'.repeat(32),
  DATABASE_URL: 'postgresql://musubi@127.0.0.1:1/musubi',
}
const production = {
  ...trial,
  SITE: undefined,
  APP_URL: 'https://musubi.example',
  SMTP_URL: 'smtps://mail.example',
  STRIPE_SECRET_KEY: 'sk_live_1',
  STRIPE_WEBHOOK_SECRET: 'whsec_1',
}

describe('readEnv', () => {
  it('fills in what a trial site may leave out', () => {
    expect(readEnv(trial)).toMatchObject({ PORT: 3000, SITE: 'trial', RATE_LIMIT_FACTOR: 1 })
  })

  it('takes an empty string for unset', () => {
    expect(readEnv({ ...trial, SMTP_URL: '' }).SMTP_URL).toBeUndefined()
  })

  it('names every wrong variable and no value', () => {
    const attempt = () => readEnv({ SESSION_SECRET: 'short', DATABASE_URL: 'mysql://u:hunter2@h/db' })
    expect(attempt).toThrow(/SESSION_SECRET[\s\S]*DATABASE_URL|DATABASE_URL[\s\S]*SESSION_SECRET/)
    expect(attempt).not.toThrow(/hunter2/)
  })

  it('refuses a separate worker without a search server', () => {
    expect(() => readEnv({ ...trial, WORKER: 'off' })).toThrow(/MEILI_URL/)
  })

  it('accepts a complete production environment, which nobody need name', () => {
    expect(readEnv(production).SITE).toBe('production')
  })

  it.each([
    ['demo data', { DEMO_DATA: 'true' }, /DEMO_DATA/],
    ['a default secret', { SESSION_SECRET: `change-me-${'x'.repeat(32)}` }, /SESSION_SECRET/],
    ['the stand-in', { STRIPE_API_BASE: 'http://127.0.0.1:12111' }, /stand-in/],
    ['no Stripe key', { STRIPE_SECRET_KEY: '' }, /STRIPE_SECRET_KEY/],
    ['no mail server', { SMTP_URL: '' }, /SMTP_URL/],
    ['plain http', { APP_URL: 'http://musubi.example' }, /https/],
    ['Meilisearch without a key', { MEILI_URL: 'http://meili:7700' }, /MEILI_KEY/],
    ['loosened rate limits', { RATE_LIMIT_FACTOR: '10' }, /RATE_LIMIT_FACTOR/],
  ])('refuses %s in production', (_name, change, message) => {
    expect(() => readEnv({ ...production, ...change })).toThrow(message)
  })
})
