import { beforeAll, describe, expect, it } from 'vitest'
import { prepareIndex } from '#app/features/directory/reactions/prepare-index.server.ts'
import { HOUR_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeTrialMatches } from '#app/testing/make-trial-matches.server.ts'
import { hideMatch } from './commands/hide-match.server.ts'
import { gatherFor } from './queries/rank-for-listing.server.ts'
import { rankedPage } from './queries/ranked-page.server.ts'

beforeAll(prepareIndex)

const asked = { page: 1, withWeak: true }

describe('a page of ranked matches', () => {
  it('is the same one as long as nothing that is weighed has changed', async () => {
    const { poster, subject } = await makeTrialMatches()
    const page = rankedPage(await gatherFor(poster.actor, subject.id), asked)
    expect(page.shown.length).toBeGreaterThan(0)
    expect(rankedPage(await gatherFor(poster.actor, subject.id), asked)).toBe(page)
    expect(rankedPage(await gatherFor(poster.actor, subject.id), { ...asked, withWeak: false })).not.toBe(page)
  })

  it('is made anew when a listing, what was hidden, a talk, a reading or the hour is another', async () => {
    const { poster, subject, first, second } = await makeTrialMatches()
    const gather = () => gatherFor(poster.actor, subject.id)
    const gathered = await gather()
    const page = rankedPage(gathered, asked)
    const reading = { fit: 90, reasons: { ja: [], en: [] } }
    const changed = {
      answer: { ...gathered, answers: new Map([[first.participantId, 'slow' as const]]) },
      talk: { ...gathered, talks: { ...gathered.talks, count: new Map([[first.id, 4]]) } },
      reading: { ...gathered, readings: new Map([[first.id, reading]]) },
      hour: { ...gathered, now: gathered.now + HOUR_MS },
      subject: { ...gathered, subject: { ...gathered.subject, title: '別の題名' } },
      peers: { ...gathered, peers: gathered.peers.slice(1).concat(gathered.subject) },
    }
    for (const [what, one] of Object.entries(changed)) expect(rankedPage(one, asked), what).not.toBe(page)
    await db.listing.update({ where: { id: second.id }, data: { title: '別の題名' } })
    const renamed = rankedPage(await gather(), asked)
    expect(renamed).not.toBe(page)
    await hideMatch(poster.actor, {
      listingId: subject.id,
      otherListingId: first.id,
      reason: 'other',
      note: '合わない',
    })
    const left = rankedPage(await gather(), asked)
    expect(left.shown.map(({ match }) => match.listing.id)).not.toContain(first.id)
  })

  it('keeps its words after all that they were made from has gone', async () => {
    const { poster, subject } = await makeTrialMatches()
    const { shown } = rankedPage(await gatherFor(poster.actor, subject.id), asked)
    for (const { match } of shown) expect(Object.getOwnPropertyDescriptor(match, 'reasons')).toHaveProperty('value')
  })
})
