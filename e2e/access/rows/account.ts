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

const ofPiece = (fields: FormRow['fields']): FormRow => ({ allowed: ['owner'], others: only([], 'missing'), fields })
const byOwner = (fields: ReturnType<FormRow['fields']>): FormRow => ofPiece(() => fields)

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
  '/change-email': { address: () => '/change-email', get: everybody(), post: { change: open() } },
  '/forgot-password': { address: () => '/forgot-password', get: everybody(), post: { ask: open() } },
  '/reset-password': { address: () => '/reset-password', get: everybody(), post: { reset: open() } },
  '/account': {
    address: () => '/account',
    get: signedIn(),
    post: {
      edit: own(() => ({ displayName: '別の名前', locale: 'ja' })),
      changeEmail: own(),
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
  '/participants/:id/reader': {
    address: ({ participant }) => `/participants/${participant}/reader`,
    get: only(['owner'], 'missing'),
    post: { give: byOwner({ recipient: '見本' }), revoke: byOwner({}) },
  },
  '/participants/:id/profiles/:kind': {
    address: ({ participant }) => `/participants/${participant}/profiles/designer`,
    get: only(['owner'], 'missing'),
    post: { save: byOwner({ legalForm: 'company' }) },
  },
  '/participants/:id/portfolio': {
    address: ({ participant }) => `/participants/${participant}/portfolio`,
    get: only(['owner'], 'missing'),
    post: {
      add: byOwner({ title: '乗っ取り作品' }),
      move: ofPiece(({ piece }) => ({ pieceId: piece, direction: 'up' })),
      remove: ofPiece(({ piece }) => ({ pieceId: piece })),
    },
  },
  '/participants/:id/portfolio/:piece': {
    address: ({ participant, piece }) => `/participants/${participant}/portfolio/${piece}`,
    get: only(['owner'], 'missing'),
    post: { save: byOwner({ title: '乗っ取り作品' }) },
  },
}
