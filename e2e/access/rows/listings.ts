import { BASE_NAME, REVISION_NAME } from '#app/features/listings/draft-names.ts'
import { everybody, except, members, only, roles } from '../roles.ts'
import type { FormRow, Rows } from '../row.ts'

const ownersOnly = (fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed: ['owner'],
  others: only([], 'missing'),
  fields,
})

/** A step of the form as its page sends it. */
const takeover = { title: '乗っ取り', [REVISION_NAME]: '1', [BASE_NAME]: '{}' }

/** Whose participant may post the side `succession offer`; the others are shown what is missing and refused. */
const mayPost = ['sme', 'mid_size', 'startup', 'public_body', 'owner', 'counterpart'] as const

export const listings: Rows = {
  '/listings': { address: () => '/listings', get: everybody() },
  '/listings/mine': { address: () => '/listings/mine', get: except(members(), { unverified: 'page' }) },
  '/listings/new': { address: () => '/listings/new', get: everybody() },
  '/listings/new/:track/:side': {
    address: () => '/listings/new/succession/offer',
    get: members(),
    post: {
      start: {
        allowed: mayPost,
        others: members('refused'),
        fields: ({ draft }) => ({ listingId: draft.replace(/.$/, '0') }),
      },
    },
  },
  '/listings/:id': {
    address: ({ listing }) => `/listings/${listing}`,
    get: everybody(),
    post: {
      pause: ownersOnly(),
      resume: ownersOnly(),
      match: ownersOnly(),
      withdraw: ownersOnly(),
      close: ownersOnly(() => ({ reason: 'other' })),
    },
  },
  '/listings/:id/edit': {
    address: ({ listing }) => `/listings/${listing}/edit`,
    get: only(['owner'], 'missing'),
    post: { discard: ownersOnly(), delete: ownersOnly() },
  },
  '/listings/:id/edit/:step': {
    address: ({ listing }) => `/listings/${listing}/edit/outline`,
    get: only(['owner'], 'missing'),
    post: {
      next: ownersOnly(() => takeover),
      list: ownersOnly(() => takeover),
      'kept:title': ownersOnly(() => takeover),
      'other:title': ownersOnly(() => takeover),
    },
  },
  '/listings/:id/edit/:step/autosave': {
    address: ({ listing }) => `/listings/${listing}/edit/outline/autosave`,
    get: everybody('not-allowed'),
    post: { '': ownersOnly(() => takeover) },
  },
  '/listings/:id/edit/check': {
    address: ({ listing }) => `/listings/${listing}/edit/check`,
    get: only(['owner'], 'missing'),
    post: { submit: ownersOnly(() => ({ revision: '1' })) },
  },
  '/listings/:id/broaden': {
    address: ({ listing }) => `/listings/${listing}/broaden`,
    get: members('away'),
    post: { broaden: ownersOnly(() => ({ choice: 'hide_people' })) },
  },
  '/listings/:id/renew': {
    address: ({ listing }) => `/listings/${listing}/renew`,
    get: only(['owner'], 'missing'),
    post: { renew: ownersOnly() },
  },
  '/listings/:id/preview': {
    address: ({ listing }) => `/listings/${listing}/preview?as=granted`,
    get: only(['owner'], 'missing'),
  },
  '/listings/:id/matches': {
    address: ({ listing }) => `/listings/${listing}/matches`,
    get: only(['owner'], 'missing'),
  },
  '/listings/:id/matches/hidden': {
    address: ({ listing }) => `/listings/${listing}/matches/hidden`,
    get: only(['owner'], 'missing'),
    post: { restore: ownersOnly(({ counterpartListing }) => ({ otherListingId: counterpartListing })) },
  },
  '/listings/:id/matches/:other/hide': {
    address: ({ listing, counterpartListing }) => `/listings/${listing}/matches/${counterpartListing}/hide`,
    get: only(['owner'], 'missing'),
    post: { hide: ownersOnly(() => ({ reason: 'region' })) },
  },
}

/** The page of a listing nobody but its owner (and the operator, who reviews) may know of. */
export const hiddenListing = {
  address: ({ draft }: { draft: string }) => `/listings/${draft}`,
  get: except(
    everybody('missing'),
    Object.fromEntries(roles.filter((role) => ['owner', 'operator'].includes(role)).map((role) => [role, 'page'])),
  ),
}
