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
    post: {
      edit: {
        allowed: ['owner'],
        others: only([], 'missing'),
        fields: () => ({ name: '乗っ取り商会', kinds: ['sme'] }),
      },
    },
  },
}
