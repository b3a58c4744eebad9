import { roles } from '../roles.ts'
import { everybody, except, only, signedIn } from '../roles.ts'
import type { FormRow, Rows } from '../row.ts'

const anybody = roles
const members = roles.filter((role) => role !== 'anonymous')
const open = (fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed: anybody,
  others: everybody('refused'),
  fields,
})
const own = (fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed: members,
  others: signedIn('refused'),
  fields,
})

const byOwner = (fields: ReturnType<FormRow['fields']>): FormRow => ({
  allowed: ['owner'],
  others: only([], 'missing'),
  fields: () => fields,
})
const NOBODYS_ID = '0190a2f0-0000-7000-8000-000000000000'

export const account: Rows = {
  '/sign-up': {
    address: () => '/sign-up',
    get: except(everybody('away'), { anonymous: 'page' }),
    post: { signUp: open() },
  },
  '/sign-in': {
    address: () => '/sign-in',
    get: except(everybody('away'), { anonymous: 'page' }),
    post: { signIn: open() },
  },
  '/sign-out': { address: () => '/sign-out', get: everybody('away'), post: { signOut: open() } },
  '/verify-email': {
    address: () => '/verify-email',
    get: except(everybody('away'), { anonymous: 'sign-in', unverified: 'page' }),
    post: { verify: open(), resend: open() },
  },
  '/forgot-password': { address: () => '/forgot-password', get: everybody(), post: { ask: open() } },
  '/reset-password': { address: () => '/reset-password', get: everybody(), post: { reset: open() } },
  '/account': {
    address: () => '/account',
    get: signedIn(),
    post: {
      edit: own(() => ({ displayName: '別の名前', locale: 'ja' })),
      changePassword: own(),
      endSession: own(),
      endOthers: own(),
    },
  },
  '/home': { address: () => '/home', get: signedIn() },
  '/participants/new': { address: () => '/participants/new', get: signedIn(), post: { create: own() } },
  '/participants/:id': {
    address: ({ participant }) => `/participants/${participant}`,
    get: except(only(['owner', 'counterpart', 'navigator', 'operator'], 'missing'), {
      unverified: 'missing',
    }),
    post: { request: { allowed: ['owner'], others: only([], 'missing'), fields: () => ({}) } },
  },
  '/participants/:id/edit': {
    address: ({ participant }) => `/participants/${participant}/edit`,
    get: only(['owner'], 'missing'),
    post: { basics: byOwner({ name: '乗っ取り商会', kinds: ['sme'] }) },
  },
  '/participants/:id/edit/:step': {
    address: ({ participant }) => `/participants/${participant}/edit/about`,
    get: only(['owner'], 'missing'),
    post: {
      business: byOwner({ prefecture: '大阪府' }),
      size: byOwner({ employees: '1' }),
      registration: byOwner({ corporateNumber: '8700110005901' }),
      about: byOwner({ description: '乗っ取りました' }),
    },
  },
  // The owner is no designer: there is nothing here for anybody.
  '/participants/:id/profiles/:kind': {
    address: ({ participant }) => `/participants/${participant}/profiles/designer`,
    get: only([], 'missing'),
    post: { save: { allowed: [], others: only([], 'missing'), fields: () => ({ legalForm: 'company' }) } },
  },
  '/participants/:id/portfolio': {
    address: ({ participant }) => `/participants/${participant}/portfolio`,
    get: only([], 'missing'),
    post: {
      add: { allowed: [], others: only([], 'missing'), fields: () => ({ title: '乗っ取り作品' }) },
      move: { allowed: [], others: only([], 'missing'), fields: () => ({ pieceId: NOBODYS_ID, direction: 'up' }) },
      remove: { allowed: [], others: only([], 'missing'), fields: () => ({ pieceId: NOBODYS_ID }) },
    },
  },
  '/participants/:id/portfolio/:piece': {
    address: ({ participant }) => `/participants/${participant}/portfolio/${NOBODYS_ID}`,
    get: only([], 'missing'),
    post: { save: { allowed: [], others: only([], 'missing'), fields: () => ({ title: '乗っ取り作品' }) } },
  },
}
