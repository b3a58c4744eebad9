import { everybody, except, members, only, roles, signedIn } from '../roles.ts'
import type { FormRow, Rows } from '../row.ts'

const MEMBERS = roles.filter((role) => role !== 'anonymous' && role !== 'unverified')

const SIGNED_IN = roles.filter((role) => role !== 'anonymous')

const press = (allowed: FormRow['allowed'], fields: FormRow['fields']): FormRow => ({
  allowed,
  others: only([], 'missing'),
  fields,
})

/** What any member with a confirmed address may send; it is their own list that changes. */
const forMembers = (fields: FormRow['fields']): FormRow => ({
  allowed: MEMBERS,
  others: members(),
  fields,
})

/** Questions and favourites: what stands between looking and asking to be introduced. */
export const interest: Rows = {
  '/listings/:id/ask': {
    address: ({ listing }) => `/listings/${listing}/ask`,
    // Nobody asks themselves.
    get: except(members(), { owner: 'refused' }),
    post: {
      ask: {
        allowed: MEMBERS.filter((role) => role !== 'owner'),
        others: except(members(), { owner: 'refused' }),
        fields: () => ({ text: '機械の更新は、この五年でありましたか。' }),
      },
    },
  },
  '/listings/:id/questions': {
    address: ({ listing }) => `/listings/${listing}/questions`,
    get: only(['owner'], 'missing'),
    post: {
      answer: press(['owner'], ({ question }) => ({ questionId: question, text: '三年前です。', audience: 'public' })),
      decline: press(['owner'], ({ question }) => ({ questionId: question, reason: 'later' })),
      take_down: press(['owner'], ({ question }) => ({ questionId: question })),
    },
  },
  '/listings/suggest': { address: () => '/listings/suggest?q=金属', get: everybody(), isFile: true },
  '/listings/compare': {
    address: ({ listing, counterpartListing }) => `/listings/compare?id=${listing}&id=${counterpartListing}`,
    get: everybody(),
  },
  '/listings/map': { address: () => '/listings/map', get: members() },
  '/listings/:id/qr': { address: ({ listing }) => `/listings/${listing}/qr`, get: everybody(), isFile: true },
  '/questions': {
    address: () => '/questions',
    get: members(),
    // Asked by the counterpart.
    post: { withdraw: press(['counterpart'], ({ question }) => ({ questionId: question })) },
  },
  '/saved-searches': {
    address: () => '/saved-searches',
    get: members(),
    post: {
      change: press([], () => ({ searchId: '00000000-0000-7000-8000-000000000000', alert: 'none' })),
      drop: forMembers(() => ({ searchId: '00000000-0000-7000-8000-000000000000' })),
      forget: forMembers(() => ({ params: 'q=x' })),
    },
  },
  '/saved-searches/new': {
    address: () => '/saved-searches/new?q=金属',
    get: members(),
    post: { save: forMembers(() => ({ name: '金属', params: 'q=金属', alert: 'none' })) },
  },
  // For whoever holds a mail; this link was not made here.
  '/saved-searches/stop': {
    address: () => '/saved-searches/stop?token=x',
    get: everybody('missing'),
    post: { '': { allowed: [], others: everybody('missing'), fields: () => ({}) } },
  },
  '/match-mails': {
    address: () => '/match-mails',
    get: members(),
    post: { change: forMembers(() => ({ pace: 'daily' })) },
  },
  '/match-mails/stop': {
    address: () => '/match-mails/stop?token=x',
    get: everybody('missing'),
    post: { '': { allowed: [], others: everybody('missing'), fields: () => ({}) } },
  },
  '/notices': {
    address: () => '/notices',
    get: signedIn(),
    post: {
      // Nobody's.
      open: {
        allowed: [],
        others: signedIn('missing'),
        fields: () => ({ noticeId: '00000000-0000-7000-8000-000000000000' }),
      },
      read_all: { allowed: SIGNED_IN, others: signedIn(), fields: () => ({ until: '2020-01-01T00:00:00.000Z' }) },
    },
  },
  '/notices/settings': {
    address: () => '/notices/settings',
    get: signedIn(),
    post: {
      change: {
        allowed: SIGNED_IN,
        others: signedIn(),
        fields: () => ({
          introduction_asked: 'instant',
          introduction_progress: 'daily',
          introduction_ended: 'instant',
          deal_turn: 'instant',
          deal_progress: 'daily',
          disclosure: 'instant',
          question: 'none',
          task_due: 'instant',
          listing: 'instant',
          payment: 'instant',
          isQuiet: 'yes',
        }),
      },
    },
  },
  '/notices/live': { address: () => '/notices/live', get: signedIn(), isFile: true },
  '/notices/stop': {
    address: () => '/notices/stop?token=x',
    get: everybody('missing'),
    post: { '': { allowed: [], others: everybody('missing'), fields: () => ({}) } },
  },
  '/favourites': {
    address: () => '/favourites',
    get: members(),
    post: {
      keep: forMembers(({ listing }) => ({ listingId: listing })),
      drop: forMembers(({ listing }) => ({ listingId: listing })),
    },
  },
}

/** The code of a listing nobody but its owner knows of; not even the owner's: there is nothing to be shared. */
export const hiddenCode = {
  address: ({ draft }: { draft: string }) => `/listings/${draft}/qr`,
  get: everybody('missing'),
}
