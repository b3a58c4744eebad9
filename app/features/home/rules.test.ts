import { describe, expect, it } from 'vitest'
import { en } from '#app/i18n/resources-en.ts'
import { ja } from '#app/i18n/resources-ja.ts'
import { actionKinds, type HomeFacts, nextActions } from './rules.ts'

const firm = { id: 'p1', verificationStatus: 'verified', isNavigator: false } as const
const facts = (given: Partial<HomeFacts> = {}): HomeFacts => ({
  isEmailVerified: true,
  participants: [firm],
  proposedToMe: [],
  dealsOnMe: [],
  asked: [],
  draft: null,
  returned: null,
  listings: 1,
  published: null,
  deskQueue: 0,
  toReview: 0,
  ...given,
})
const kinds = (given: Partial<HomeFacts>) => nextActions(facts(given)).map(({ kind }) => kind)

describe('nextActions', () => {
  it.each<[string, Partial<HomeFacts>, string[]]>([
    ['an unverified address stands before everything', { isEmailVerified: false, deskQueue: 3 }, ['verify_email']],
    ['a newcomer tells who it is', { participants: [], listings: 0 }, ['create_participant']],
    [
      'a firm nobody vouched for',
      { participants: [{ ...firm, verificationStatus: 'unverified' }], listings: 0 },
      ['request_verification', 'post_listing'],
    ],
    ['a firm that is being checked waits', { participants: [{ ...firm, verificationStatus: 'pending' }] }, []],
    [
      'a navigator posts nothing',
      { participants: [{ ...firm, isNavigator: true }], listings: 0, deskQueue: 2 },
      ['take_introduction'],
    ],
    [
      'others wait first',
      {
        proposedToMe: [{ id: 'i' }],
        dealsOnMe: [{ id: 'd', title: 't' }],
        draft: { id: 'l', title: 't' },
        published: { id: 'l2', title: 't' },
      },
      ['answer_introduction', 'act_in_deal', 'finish_draft'],
    ],
    [
      'a returned listing before a draft',
      { returned: { id: 'r', title: 't' }, draft: { id: 'l', title: 't' } },
      ['mend_listing', 'finish_draft'],
    ],
    ['nothing waits: look at the matches', { published: { id: 'l', title: 't' } }, ['see_matches']],
    [
      'a question waits after what was brokered and before reviews',
      { proposedToMe: [{ id: 'i' }], asked: [{ listingId: 'l', count: 2 }], toReview: 1 },
      ['answer_introduction', 'answer_question', 'review'],
    ],
    ['the operator reviews', { participants: [], toReview: 4 }, ['review', 'create_participant']],
  ])('%s', (_name, given, expected) => expect(kinds(given)).toEqual(expected))

  it('leads to the one that waits, or to the list of several', () => {
    expect(nextActions(facts({ proposedToMe: [{ id: 'i1' }] }))[0]).toMatchObject({ to: '/introductions/i1', count: 1 })
    expect(nextActions(facts({ proposedToMe: [{ id: 'i1' }, { id: 'i2' }] }))[0]).toMatchObject({
      to: '/introductions',
      count: 2,
    })
  })

  it('leads to the listing that is asked, or to the list of several', () => {
    const asked = [{ listingId: 'l1', count: 2 }]
    expect(nextActions(facts({ asked }))[0]).toMatchObject({ to: '/listings/l1/questions', count: 2 })
    expect(nextActions(facts({ asked: [...asked, { listingId: 'l2', count: 1 }] }))[0]).toMatchObject({
      to: '/questions?view=received',
      count: 3,
    })
  })

  it('has words for every kind in both languages', () => {
    for (const kind of actionKinds)
      for (const texts of [ja, en]) expect(Object.keys(texts.home.actions[kind])).toEqual(['title', 'text', 'button'])
  })
})
