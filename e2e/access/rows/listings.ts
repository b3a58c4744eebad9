import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { everybody, except, members, only, roles } from '../roles.ts'
import type { FormRow, Rows } from '../row.ts'

const ownersOnly = (fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed: ['owner'],
  others: only([], 'missing'),
  fields,
})

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
      submit: {
        allowed: mayPost,
        others: members('refused'),
        fields: ({ draft }) => ({
          ...sampleValues('succession', 'offer', '結木'),
          intent: 'submit',
          listingId: draft.replace(/.$/, '0'),
        }),
      },
      draft: {
        allowed: mayPost,
        others: members('refused'),
        fields: ({ draft }) => ({ title: '下書き', intent: 'draft', listingId: draft.replace(/.$/, '0') }),
      },
    },
  },
  '/listings/:id': {
    address: ({ listing }) => `/listings/${listing}`,
    get: everybody(),
    post: {
      submit: ownersOnly(),
      pause: ownersOnly(),
      resume: ownersOnly(),
      close: ownersOnly(() => ({ reason: 'other' })),
    },
  },
  '/listings/:id/edit': {
    address: ({ listing }) => `/listings/${listing}/edit`,
    get: only(['owner'], 'missing'),
    post: {
      save: ownersOnly(() => ({ ...sampleValues('succession', 'offer', '乗っ取り'), version: '1' })),
      submit: ownersOnly(() => ({ ...sampleValues('succession', 'offer', '乗っ取り'), version: '1' })),
      draft: ownersOnly(() => ({ title: '乗っ取り', version: '1' })),
    },
  },
  '/listings/:id/matches': {
    address: ({ listing }) => `/listings/${listing}/matches`,
    get: only(['owner'], 'missing'),
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
