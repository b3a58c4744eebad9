import { findTestCard } from '../objects/cards.ts'
import type { MethodType, MethodUse, Payer } from '../objects/method-use.ts'
import type { PageError } from './texts.ts'

export type Field = 'email' | 'method' | 'number' | 'expiry' | 'security_code'

export type PaymentForm = { ok: true; use: MethodUse } | { ok: false; field: Field; error: PageError }

// As much as a page can tell; only a sent mail proves an address.
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

export const DEFAULT_EXPIRY = '12 / 34'
export const DEFAULT_SECURITY_CODE = '123'

export interface FormContext {
  /** The session's own, which wins over what was typed. */
  knownEmail: string | null
  /** What the session offers. */
  types: readonly string[]
  /** Seconds. */
  now: number
}

/** Reads the posted form: the way of paying, the payer, and the card where it is one. */
export function readPayment(form: URLSearchParams, { knownEmail, types, now }: FormContext): PaymentForm {
  const type = (form.get('method') ?? types[0]) as MethodType
  if (!types.includes(type)) return { ok: false, field: 'method', error: 'method_missing' }
  const email = knownEmail ?? form.get('email')?.trim() ?? ''
  if (!EMAIL.test(email)) return { ok: false, field: 'email', error: 'email_invalid' }
  const payer = { email, name: form.get('name')?.trim() || null }
  return type === 'card' ? readCard(form, payer, now) : { ok: true, use: { type, ...payer } }
}

function readCard(form: URLSearchParams, payer: Payer, now: number): PaymentForm {
  const digits = normalise(form.get('number') ?? '').replace(/[\s-]/g, '')
  if (digits === '') return { ok: false, field: 'number', error: 'number_missing' }
  const card = findTestCard(digits)
  if (!card) return { ok: false, field: 'number', error: 'number_unknown' }
  const expiry = readExpiry(form.get('expiry') ?? DEFAULT_EXPIRY, now)
  if (!expiry) return { ok: false, field: 'expiry', error: 'expiry_invalid' }
  if (!/^\d{3}$/.test(normalise(form.get('security_code') ?? DEFAULT_SECURITY_CODE))) {
    return { ok: false, field: 'security_code', error: 'security_code_invalid' }
  }
  return { ok: true, use: { type: 'card', card, ...expiry, ...payer } }
}

// Full-width digits are what a Japanese keyboard gives at first.
const normalise = (text: string): string => text.normalize('NFKC').trim()

function readExpiry(text: string, now: number): { expMonth: number; expYear: number } | undefined {
  const match = /^(\d{1,2})\s*\/?\s*(?:20)?(\d{2})$/.exec(normalise(text))
  const expMonth = Number(match?.[1])
  const expYear = 2000 + Number(match?.[2])
  const today = new Date(now * 1000)
  const isFuture = expYear * 12 + expMonth >= today.getUTCFullYear() * 12 + today.getUTCMonth() + 1
  return expMonth >= 1 && expMonth <= 12 && isFuture ? { expMonth, expYear } : undefined
}
