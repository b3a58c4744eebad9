import { beforeEach, describe, expect, it } from 'vitest'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { measureExposure } from './exposure-measures.ts'
import { getExposure } from './queries/get-exposure.server.ts'
import { exposureCsv } from './ui/exposure-csv.server.ts'

describe('how evenly', () => {
  it('is measured by Gini and the share of the top tenth', () => {
    expect(measureExposure([{ shown: 3, listings: 10 }])).toMatchObject({ gini: 0, topTenthShare: 0.1, neverShown: 0 })
    const one = measureExposure([
      { shown: 50, listings: 1 },
      { shown: 0, listings: 9 },
    ])
    expect(one).toMatchObject({ listings: 10, impressions: 50, neverShown: 9, topTenthShare: 1 })
    expect(one.gini).toBeCloseTo(0.9)
    // 1, 2, 3, 4: sum of |differences| 20 over 2 n² mean.
    expect(measureExposure([4, 1, 3, 2].map((shown) => ({ shown, listings: 1 }))).gini).toBeCloseTo(0.25)
  })

  it('is unknown before anything was shown', () => {
    expect(measureExposure([{ shown: 0, listings: 4 }])).toMatchObject({
      gini: null,
      topTenthShare: null,
      neverShown: 4,
    })
    expect(measureExposure([])).toMatchObject({ listings: 0, gini: null })
  })
})

describe('the operator’s report', () => {
  beforeEach(async () => {
    await db.matchImpression.deleteMany()
    await db.listing.updateMany({ data: { status: 'closed' } })
  })

  async function scene() {
    const poster = await makeOwner()
    const other = await makeOwner(['startup'])
    const subject = await makeListing(poster.participant.id, { track: 'trial', side: 'need' })
    const seen = await makeListing(other.participant.id, { track: 'trial', side: 'offer', title: '見られた掲載' })
    const unseen = await makeListing(other.participant.id, { track: 'trial', side: 'offer', title: '=見られない掲載' })
    const version = { version: `v-${subject.id}`, track: 'trial', weights: {}, createdAt: clock.now() }
    await db.rankingVersion.create({ data: version })
    const day = (ago: number) => new Date(clock.now().getTime() - ago * DAY_MS)
    const show = (ago: number, openedAt: Date | null = null) =>
      db.matchImpression.create({
        data: {
          ...{ listingId: subject.id, otherListingId: seen.id, memberId: poster.member.id, day: day(ago), openedAt },
          ...{ position: 1, values: {}, version: version.version },
        },
      })
    await show(1, clock.now())
    await show(2)
    await show(40)
    return { poster, other, subject, seen, unseen }
  }

  it('counts a month per listing and participant, and names who was never shown', async () => {
    const { other, subject, seen, unseen } = await scene()
    const report = await getExposure(await makeOperatorActor())
    expect(report.measures).toMatchObject({ listings: 3, impressions: 2, neverShown: 2, topTenthShare: 1 })
    expect(report.most).toMatchObject([{ id: seen.id, shown: 2, opened: 1, asked: 0 }])
    expect(report.never.map(({ id }) => id).sort()).toEqual([subject.id, unseen.id].sort())
    expect(report.participants).toEqual([
      { id: other.participant.id, name: other.participant.name, listings: 1, shown: 2 },
    ])
  })

  it('is a file, too, in which nothing runs as a formula', async () => {
    const { other } = await scene()
    const lines: string[] = []
    for await (const line of exposureCsv(await makeOperatorActor())) lines.push(line)
    expect(lines).toHaveLength(4)
    expect(lines[1]).toContain('見られた掲載')
    expect(lines[1]).toContain(`${other.participant.name},`)
    expect(lines.join('')).toContain(`'=見られない掲載`)
  })

  it('is for the operator', async () => {
    const { poster } = await scene()
    const refused = { code: 'request.forbidden' }
    await expect(getExposure(poster.actor)).rejects.toMatchObject(refused)
    await expect(exposureCsv(poster.actor).next()).rejects.toMatchObject(refused)
  })
})
