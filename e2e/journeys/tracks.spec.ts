import type { Locale } from '#app/i18n/translator.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { newVerifiedParty, unique } from '#e2e/fixtures/people.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { acceptAmount, proposeAmount, sign, step } from './acts/deal.ts'
import { accept, ask, callNavigator, join } from './acts/meet.ts'
import { post, review, waitForMatch } from './acts/post.ts'
import { look } from './acts/scene.ts'
import { scenes } from './acts/scenes.ts'

interface Story {
  track: 'design' | 'trial'
  language: Locale
  /** The steps after the NDA up to the amount, and after it to the end: who presses, and whether it moves the deal. */
  before: ['offer' | 'need', string, boolean][]
  after: ['offer' | 'need', string, boolean][]
}

const stories: Story[] = [
  {
    track: 'design',
    language: 'ja',
    before: [
      ['offer', 'finish_briefing', false],
      ['need', 'finish_briefing', true],
    ],
    after: [
      ['offer', 'deliver', true],
      ['need', 'ask_for_changes', true],
      ['offer', 'deliver', true],
      ['need', 'accept_delivery', true],
    ],
  },
  {
    track: 'trial',
    language: 'en',
    before: [
      ['need', 'finish_plan', false],
      ['offer', 'finish_plan', true],
    ],
    after: [
      ['offer', 'finish_trial', true],
      ['need', 'purchase', true],
    ],
  },
]

for (const { track, language, before, after } of stories) {
  test.describe(`${track} in ${language}`, () => {
    test.use({ language })

    test(`${track}: from the listings to the end of the deal`, async ({ pageOf, texts, staff }) => {
      test.setTimeout(360_000)
      const sceneOf = scenes(pageOf, texts)
      const kinds = (side: 'offer' | 'need') => [trackOf(track).sides[side].participantKinds[0]!]
      const [offer, need] = await Promise.all([
        newVerifiedParty(staff.operator, kinds('offer'), language),
        newVerifiedParty(staff.operator, kinds('need'), language),
      ])
      const people = { offer: await sceneOf(offer.visitor), need: await sceneOf(need.visitor) }
      const marker = `yui${unique()}`

      const offerListing = await post(people.offer, track, 'offer', sampleValues(track, 'offer', marker, language))
      const needListing = await post(people.need, track, 'need', sampleValues(track, 'need', marker, language))
      const operator = await sceneOf(staff.operator)
      await review({ ...operator, isLooking: false }, offer.participantName)
      await review({ ...operator, isLooking: false }, need.participantName)

      await waitForMatch(need.visitor, needListing, offerListing)
      const introduction = await ask(
        people.need,
        needListing,
        offerListing,
        'We would like to hear more about your work.',
        true,
      )
      await callNavigator(people.need, introduction)
      await join({ ...(await sceneOf(staff.navigators[track])), isLooking: false }, introduction)
      const deal = await accept(people.offer, introduction)
      await sign(people.need, deal, need.displayName, false)
      await sign(people.offer, deal, offer.displayName, true)

      for (const [side, transition, moves] of before) await step(people[side], deal, track, transition, moves)
      await proposeAmount(people.offer, deal, '1,200,000')
      await acceptAmount(people.need, deal)
      for (const [side, transition, moves] of after) await step(people[side], deal, track, transition, moves)
      await expect(people.need.page.getByText(texts.t('deals.ended.doneTitle'))).toBeVisible()
      await look(people.need)
    })
  })
}
