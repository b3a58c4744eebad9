import { except, members, only } from '../roles.ts'
import type { FormRow, Rows } from '../row.ts'

const press = (allowed: FormRow['allowed'], fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed,
  others: only([], 'missing'),
  fields,
})

const navigators = ['navigator', 'colleague'] as const
/** Only who has been appointed brokers; choosing the kind is not enough. */
const brokers = (allowed: FormRow['allowed'], fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed,
  others: except(members('forbidden'), { colleague: 'missing' }),
  fields,
})

export const introductions: Rows = {
  '/introductions': { address: () => '/introductions', get: members() },
  '/introductions/new': {
    address: ({ listing, counterpartListing }) => `/introductions/new?from=${counterpartListing}&to=${listing}`,
    // Nobody is introduced to themselves.
    get: except(members(), { owner: 'refused' }),
    post: {
      ask: {
        allowed: ['counterpart'],
        others: only([], 'missing'),
        fields: ({ listing, counterpartListing }) => ({
          from: counterpartListing,
          to: listing,
          message: 'お話を伺いたいです。',
        }),
      },
    },
  },
  '/introductions/:id': {
    address: ({ introduction }) => `/introductions/${introduction}`,
    get: only(['owner', 'counterpart'], 'missing'),
    post: {
      accept: press(['owner']),
      decline: press(['owner'], () => ({ reason: 'timing' })),
      withdraw: press(['counterpart']),
    },
  },
  '/desk': {
    address: () => '/desk',
    get: only(navigators, 'forbidden'),
    post: { take: brokers(['navigator'], ({ waitingIntroduction }) => ({ introductionId: waitingIntroduction })) },
  },
  '/desk/introductions/:id': {
    address: ({ waitingIntroduction }) => `/desk/introductions/${waitingIntroduction}`,
    get: except(only(['navigator'], 'forbidden'), { colleague: 'missing' }),
    post: {
      propose: brokers(['navigator'], () => ({ note: '良い組み合わせだと考えました。' })),
      turn_down: brokers(['navigator'], () => ({ reason: 'no_fit' })),
    },
  },
}
