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
  OPERATOR_INVOICE_NUMBER: 'T1000000000000',
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

  it('takes an embedder only as a whole, and off when nothing is said', () => {
    const meili = { ...trial, MEILI_URL: 'http://meili:7700' }
    expect(readEnv(meili)).toMatchObject({ MEILI_EMBEDDER: 'off', MEILI_SETTINGS: 'mend', MEILI_EMBEDDER_RATIO: 0.3 })
    expect(() => readEnv({ ...meili, MEILI_EMBEDDER: 'rest' })).toThrow(/MEILI_EMBEDDER_URL/)
    const model = { MEILI_EMBEDDER_URL: 'http://e/v1', MEILI_EMBEDDER_MODEL: 'm', MEILI_EMBEDDER_DIMENSIONS: '8' }
    const whole = { MEILI_EMBEDDER: 'ollama', ...model }
    expect(readEnv({ ...meili, ...whole })).toMatchObject({ MEILI_EMBEDDER_DIMENSIONS: 8 })
    expect(() => readEnv({ ...trial, ...whole })).toThrow(/MEILI_URL/)
    expect(() => readEnv({ ...meili, ...whole, MEILI_EMBEDDER_RATIO: '1' })).toThrow(/MEILI_EMBEDDER_RATIO/)
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
    ['invoices of nobody', { OPERATOR_INVOICE_NUMBER: '' }, /OPERATOR_INVOICE_NUMBER/],
    ['plain http', { APP_URL: 'http://musubi.example' }, /https/],
    ['Meilisearch without a key', { MEILI_URL: 'http://meili:7700' }, /MEILI_KEY/],
    ['loosened rate limits', { RATE_LIMIT_FACTOR: '10' }, /RATE_LIMIT_FACTOR/],
  ])('refuses %s in production', (_name, change, message) => {
    expect(() => readEnv({ ...production, ...change })).toThrow(message)
  })

  const reader = {
    READER_URL: 'https://reader.example/v1',
    READER_MODEL: 'm',
    READER_KEY: 'hunter2',
    READER_DAILY_YEN: '100',
    READER_YEN_PER_MILLION_TOKENS: '0',
  }

  it('takes a whole reader, and a near one over http', () => {
    expect(readEnv({ ...trial, ...reader })).toMatchObject({ READER_DAILY_YEN: 100, READER_YEN_PER_MILLION_TOKENS: 0 })
    for (const READER_URL of ['http://127.0.0.1:11434/v1', 'http://localhost:1/v1', 'http://[::1]:1/v1'])
      expect(readEnv({ ...trial, ...reader, READER_URL }).READER_URL).toBe(READER_URL)
    expect(
      readEnv({ ...trial, ...reader, READER_URL: 'http://reader:1/v1', READER_KEY: '' }).READER_KEY,
    ).toBeUndefined()
  })

  it.each([
    ['without a model', { READER_MODEL: '' }, /READER_MODEL/],
    ['without a limit', { READER_DAILY_YEN: '' }, /READER_DAILY_YEN/],
    ['without a price', { READER_YEN_PER_MILLION_TOKENS: '' }, /READER_YEN_PER_MILLION_TOKENS/],
    ['with a key over http', { READER_URL: 'http://reader.example/v1' }, /https/],
    ['with a key in its address', { READER_URL: 'https://u:hunter2@reader.example' }, /no user/],
    ['with half a yen', { READER_DAILY_YEN: '0.5' }, /READER_DAILY_YEN/],
  ])('refuses a reader %s', (_name, change, message) => {
    const attempt = () => readEnv({ ...trial, ...reader, ...change })
    expect(attempt).toThrow(message)
    expect(attempt).not.toThrow(/hunter2/)
  })
})
