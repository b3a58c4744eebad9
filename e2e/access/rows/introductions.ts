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

/** Answers for each row by itself, so that whoever brokers may send it. */
const benchAct = (fields: FormRow['fields']): FormRow => ({
  allowed: navigators,
  others: except(members('forbidden'), { unproven: 'away' }),
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
      answer_late: press(['owner'], () => ({ reason: 'timing' })),
      withdraw: press(['counterpart']),
      call_navigator: press(['owner', 'counterpart']),
      refuse_navigator: press(['owner', 'counterpart'], () => ({ reason: 'other' })),
    },
  },
  '/desk': {
    address: () => '/desk',
    get: except(only(navigators, 'forbidden'), { unproven: 'away' }),
    post: {
      take: brokers(['navigator'], ({ waitingIntroduction }) => ({ introductionId: waitingIntroduction })),
      bulk_step: benchAct(({ waitingIntroduction }) => ({
        cases: waitingIntroduction,
        step: '電話する',
        dueOn: '2999-01-01',
      })),
      bulk_done: benchAct(({ waitingIntroduction }) => ({ cases: waitingIntroduction })),
      bulk_take: benchAct(({ waitingIntroduction }) => ({ cases: waitingIntroduction })),
    },
  },
  '/desk/replies': {
    address: () => '/desk/replies',
    get: except(only(navigators, 'forbidden'), { unproven: 'away' }),
    post: {
      add: brokers(navigators, () => ({ name: 'お礼', text: 'ありがとうございます。' })),
      remove: brokers(navigators, () => ({ replyId: NOBODYS_ID })),
    },
  },
  '/desk/profile': {
    address: () => '/desk/profile',
    get: except(only(navigators, 'forbidden'), { unproven: 'away' }),
    post: {
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
      propose: atPair(['navigator'], { note: '良い組み合わせだと考えました。', ask: 'both' }),
    },
  },
  '/desk/sendings': {
    address: () => '/desk/sendings',
    get: except(only([...navigators, 'operator'], 'forbidden'), { unproven: 'away' }),
  },
  '/desk/sendings/new': {
    address: ({ listing }) => `/desk/sendings/new?listing=${listing}`,
    get: except(only([...navigators, 'operator'], 'forbidden'), { unproven: 'away' }),
    post: {
      send: {
        allowed: [...navigators, 'operator'],
        others: except(members('forbidden'), { unproven: 'away' }),
        fields: ({ listing, counterpartListing }) => ({
          listingId: listing,
          recipients: counterpartListing,
          note: '良い組み合わせだと考えました。',
        }),
      },
    },
  },
  '/introductions/sent': { address: () => '/introductions/sent', get: members() },
  '/introductions/sent/:id': {
    address: () => `/introductions/sent/${NOBODYS_ID}`,
    get: members('missing'),
    post: { decline: { allowed: [], others: members('missing'), fields: () => ({ reason: 'fit' }) } },
  },
  '/desk/introductions/:id': {
    address: ({ waitingIntroduction }) => `/desk/introductions/${waitingIntroduction}`,
    get: except(only(['navigator'], 'forbidden'), { colleague: 'missing', unproven: 'away' }),
    post: {
      propose: brokers(['navigator'], () => ({ note: '良い組み合わせだと考えました。' })),
      turn_down: brokers(['navigator'], () => ({ reason: 'no_fit' })),
      hand_over: brokers(['navigator'], () => ({ reason: 'no_capacity' })),
      note: brokers(['navigator'], () => ({ memo: '先方は来月なら会えるとのこと。' })),
      call: brokers(['navigator'], () => ({ side: 'offer', calledOn: '2026-01-05', outcome: 'talked' })),
      set_step: brokers(['navigator'], () => ({ step: '電話する', dueOn: '2999-01-01' })),
      step_done: brokers(['navigator'], () => ({ stepId: NOBODYS_ID })),
      outcome: brokers(['navigator'], () => ({ outcome: 'lost', reasons: 'price' })),
    },
  },
}
