import { everybody, members, only } from '../roles.ts'
import type { FormRow, Rows } from '../row.ts'

/** Nobody of the cast has registered this one: a bank is told that there is none, the others that it is not for them. */
const NO_CLIENT = '018f0000-0000-7000-8000-000000000000'

const banks = only(['referrer'], 'forbidden')
const banksOnly = (fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed: ['referrer'],
  others: only([], 'forbidden'),
  fields,
})

export const referrers: Rows = {
  '/clients': { address: () => '/clients', get: banks },
  '/clients/new': {
    address: () => '/clients/new',
    get: banks,
    post: {
      register: banksOnly(() => ({
        name: '乗っ取り工業',
        kinds: 'sme',
        consentBy: 'だれか',
        consentOn: '2026-01-01',
        consentMethod: 'paper',
        consentVersion: '2026-11',
        hasConsented: 'on',
      })),
    },
  },
  '/clients/consent': { address: () => '/clients/consent', get: everybody() },
  '/clients/:id': {
    address: () => `/clients/${NO_CLIENT}`,
    get: { ...members('forbidden'), referrer: 'missing' },
    post: { invite: banksOnly(() => ({ email: 'somebody@example.test' })), withdraw: banksOnly() },
  },
}
