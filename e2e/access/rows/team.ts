import { everybody, except, only, roles, signedIn } from '../roles.ts'
import type { FormRow, Rows } from '../row.ts'

const NOBODYS_ID = '00000000-0000-7000-8000-000000000000'

const own = (): FormRow => ({
  allowed: roles.filter((role) => role !== 'anonymous'),
  others: signedIn('refused'),
  fields: () => ({}),
})

/** Also those whose address is not verified are told that there is nothing. */
const ownersPage = except(only(['owner'], 'missing'), { unverified: 'missing' })

const ownersForm = (fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed: ['owner'],
  others: only([], 'missing'),
  fields,
})

export const team: Rows = {
  '/sign-in/code': {
    address: () => '/sign-in/code',
    get: except(everybody('away'), { anonymous: 'sign-in' }),
    post: {
      code: {
        allowed: [],
        others: except(everybody('away'), { anonymous: 'sign-in' }),
        fields: () => ({ code: '123456' }),
      },
      recovery: {
        allowed: [],
        others: except(everybody('away'), { anonymous: 'sign-in' }),
        fields: () => ({ recoveryCode: 'abcd-efgh-jkmn' }),
      },
    },
  },
  '/account/two-step': {
    address: () => '/account/two-step',
    get: signedIn(),
    post: { setUp: own(), renewCodes: own(), turnOff: own() },
  },
  '/account/export': { address: () => '/account/export', get: signedIn() },
  '/account/export.json': { address: () => '/account/export.json', get: signedIn(), isFile: true },
  '/account/delete': { address: () => '/account/delete', get: signedIn(), post: { delete: own() } },
  '/participants/:id/members': {
    address: ({ participant }) => `/participants/${participant}/members`,
    get: ownersPage,
    post: {
      invite: ownersForm(() => ({ email: 'fremde@e2e.example', role: 'owner' })),
      resend: ownersForm(() => ({ invitationId: NOBODYS_ID })),
      revoke: ownersForm(() => ({ invitationId: NOBODYS_ID })),
      changeRole: ownersForm(() => ({ memberId: NOBODYS_ID, role: 'owner' })),
      handOver: ownersForm(() => ({ memberId: NOBODYS_ID })),
      remove: ownersForm(() => ({ memberId: NOBODYS_ID })),
      leave: { ...ownersForm(), others: ownersPage },
    },
  },
  '/participants/:id/delete': {
    address: ({ participant }) => `/participants/${participant}/delete`,
    get: ownersPage,
    post: { close: { ...ownersForm(() => ({ currentPassword: '春の川辺' })), others: ownersPage } },
  },
  '/invitations/:token': {
    address: ({ invitation }) => `/invitations/${invitation}`,
    get: everybody(),
    // It is for an address nobody here has.
    post: { accept: { allowed: [], others: signedIn('forbidden'), fields: () => ({}) } },
  },
}
