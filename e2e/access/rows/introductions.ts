import { except, members, only } from '../roles.ts'
import type { FormRow, Rows } from '../row.ts'

const press = (allowed: FormRow['allowed'], fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed,
  others: only([], 'missing'),
  fields,
})

const navigators = ['navigator', 'colleague'] as const
/** Only who has been appointed brokers, with the second factor; choosing the kind is not enough. */
const brokers = (allowed: FormRow['allowed'], fields: FormRow['fields'] = () => ({})): FormRow => ({
  allowed,
  others: except(members('forbidden'), { colleague: 'missing', unproven: 'away' }),
  fields,
})

const NOBODYS_ID = '0190a2f0-0000-7000-8000-000000000000'

/** At a pair; only what the navigator has noted or put aside can be given back. */
const atPair = (allowed: FormRow['allowed'], more: Record<string, string> = {}): FormRow => ({
  allowed,
  others: except(members('forbidden'), { navigator: 'missing', colleague: 'missing', unproven: 'away' }),
  fields: ({ listing, counterpartListing }) => ({
    offerListingId: listing,
    needListingId: counterpartListing,
    ...more,
  }),
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
    get: except(only(navigators, 'forbidden'), { unproven: 'away' }),
    post: { take: brokers(['navigator'], ({ waitingIntroduction }) => ({ introductionId: waitingIntroduction })) },
  },
  '/desk/profile': {
    address: () => '/desk/profile',
    get: except(only(navigators, 'forbidden'), { unproven: 'away' }),
    post: {
      addContact: brokers(navigators, () => ({ industry: '24', strength: 'fair', lastContactOn: '2025-04-01' })),
      refreshContact: brokers(navigators, () => ({ contactId: NOBODYS_ID })),
      removeContact: brokers(navigators, () => ({ contactId: NOBODYS_ID })),
      declareConflict: brokers(navigators, () => ({ organisation: '見本商事株式会社' })),
      withdrawConflict: brokers(navigators, () => ({ conflictId: NOBODYS_ID })),
      setCapacity: brokers(navigators, () => ({ capacity: '5' })),
    },
  },
  '/desk/unmade': {
    address: () => '/desk/unmade',
    get: except(only([...navigators, 'operator'], 'forbidden'), { unproven: 'away' }),
    post: {
      note: atPair(['navigator']),
      release: atPair([]),
      aside: atPair(['navigator'], { reason: 'no_fit' }),
      takeBack: atPair([]),
    },
  },
  '/desk/introductions/:id': {
    address: ({ waitingIntroduction }) => `/desk/introductions/${waitingIntroduction}`,
    get: except(only(['navigator'], 'forbidden'), { colleague: 'missing', unproven: 'away' }),
    post: {
      propose: brokers(['navigator'], () => ({ note: '良い組み合わせだと考えました。' })),
      turn_down: brokers(['navigator'], () => ({ reason: 'no_fit' })),
    },
  },
}
