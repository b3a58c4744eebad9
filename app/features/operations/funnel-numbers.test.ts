import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { clock } from '#app/platform/clock.ts'
import { makeDeal, makeProposed, makeRequested } from '#app/testing/make-deal.server.ts'
import { makeNavigatorActor, makeOperatorActor, makeOwner, makePair } from '#app/testing/make.server.ts'
import { offeredMonths, rangeBounds } from './funnel.ts'
import { getFunnel, getFunnelRows } from './queries/get-funnel.server.ts'
import { funnelCsv, lossesCsv } from './ui/funnel-csv.server.ts'

/** Two months that have passed, the last and the one before. */
const [before, last] = offeredMonths(tokyoDay(clock.now())).slice(-3, -1) as [string, string]
/** The first and the last minute of a month in Japan. */
const firstOf = (month: string) => new Date(`${month}-01T00:00:00+09:00`)
const lastOf = (month: string) => new Date(rangeBounds({ from: month, to: month }).until.getTime() - 1)
const params = new URLSearchParams({ from: before, to: last })

/** A small world whose numbers are known. */
beforeAll(async () => {
  await db.deal.deleteMany()
  await db.introduction.deleteMany()
  await db.listing.updateMany({ data: { publishedAt: null } })
  await db.matchImpression.deleteMany()
  const published = (ids: string[], publishedAt: Date) =>
    db.listing.updateMany({ where: { id: { in: ids } }, data: { publishedAt } })
  const intro = (id: string, data: object) => db.introduction.update({ where: { id }, data })

  // In the month before: a request answered in the month after, with no.
  const declined = await makeProposed('succession')
  await published([declined.offerListing.id], firstOf(before))
  await published([declined.needListing.id], lastOf(before))
  await intro(declined.introductionId, {
    ...{ createdAt: lastOf(before), proposedAt: firstOf(last), stateChangedAt: firstOf(last) },
    ...{ state: 'declined', endedBy: 'counterpart', endReason: 'timing' },
  })
  // A deal that is closed, and one that is broken off.
  const closed = await makeDeal({ track: 'trial', state: 'purchased' })
  const broken = await makeDeal({ track: 'trial', state: 'broken_off' })
  for (const made of [closed, broken]) {
    await published([made.offerListing.id, made.needListing.id], firstOf(last))
    await intro(made.introductionId, {
      createdAt: firstOf(last),
      proposedAt: firstOf(last),
      stateChangedAt: firstOf(last),
    })
  }
  await db.deal.update({ where: { id: closed.dealId }, data: { createdAt: firstOf(last), closedAt: firstOf(last) } })
  await db.deal.update({
    where: { id: broken.dealId },
    data: { createdAt: firstOf(last), closedAt: firstOf(last), endReason: 'price' },
  })
  // What their navigators say of them.
  const said = (made: typeof closed, outcome: string, reasons: string[]) =>
    db.brokeredOutcome.create({
      data: {
        ...{ introductionId: made.introductionId, navigatorId: made.navigator.participant.id, outcome, reasons },
        ...{ authorMemberId: made.navigator.member.id, answeredAt: lastOf(last) },
      },
    })
  await said(closed, 'as_hoped', ['trust'])
  await said(broken, 'with_another', ['price', 'timing'])
  // Withdrawn before it reached anybody; outside of the range; a navigator's own proposal, which nobody asked for.
  const withdrawn = await makeRequested('succession')
  await published([withdrawn.offerListing.id, withdrawn.needListing.id], firstOf('2020-01'))
  await intro(withdrawn.introductionId, { state: 'withdrawn', createdAt: firstOf(last), stateChangedAt: firstOf(last) })
  const own = await makeProposed('succession')
  await published([own.offerListing.id, own.needListing.id], firstOf('2020-01'))
  await intro(own.introductionId, { origin: 'navigator', createdAt: firstOf(before), proposedAt: firstOf(before) })

  // One pair looked at by two members on two days counts once a month.
  const { offer, need, offerListing, needListing } = await makePair('design')
  await published([offerListing.id, needListing.id], firstOf('2020-01'))
  await db.rankingVersion.upsert({
    where: { version: 'test' },
    create: { version: 'test', track: 'design', weights: {}, createdAt: clock.now() },
    update: {},
  })
  const days = [`${before}-01`, `${before}-28`, `${last}-01`]
  await db.matchImpression.createMany({
    data: days.flatMap((day) =>
      [offer, need].map(({ member }) => ({
        ...{ listingId: offerListing.id, otherListingId: needListing.id, memberId: member.id, day: new Date(day) },
        ...{ position: 1, values: {}, version: 'test' },
      })),
    ),
  })
})

describe('the funnel', () => {
  it('counts each stage in the month it happened, in Japan', async () => {
    const operator = await makeOperatorActor()
    const { months, totals } = await getFunnel(operator, params)
    expect(months).toEqual([
      { month: before, counts: { listings: 2, matches: 1, requests: 1, proposed: 1, deals: 0, closings: 0 } },
      { month: last, counts: { listings: 4, matches: 1, requests: 3, proposed: 3, deals: 2, closings: 1 } },
    ])
    expect(totals).toEqual({ listings: 6, matches: 2, requests: 4, proposed: 4, deals: 2, closings: 1 })
  })

  it('is shown by track', async () => {
    const operator = await makeOperatorActor()
    const { tracks } = await getFunnel(operator, params)
    expect(tracks).toEqual([
      { track: 'succession', counts: { listings: 2, matches: 0, requests: 2, proposed: 2, deals: 0, closings: 0 } },
      { track: 'design', counts: { listings: 0, matches: 2, requests: 0, proposed: 0, deals: 0, closings: 0 } },
      { track: 'trial', counts: { listings: 4, matches: 0, requests: 2, proposed: 2, deals: 2, closings: 1 } },
    ])
    const one = await getFunnel(operator, new URLSearchParams(`${params.toString()}&track=trial`))
    expect(one.tracks).toEqual([tracks[2]])
    expect(one.totals).toEqual(tracks[2]?.counts)
  })

  it('says what was lost at which stage and why', async () => {
    const { losses } = await getFunnel(await makeOperatorActor(), params)
    expect(losses).toEqual([
      {
        stage: 'requests',
        count: 1,
        lines: [{ stage: 'requests', track: 'succession', state: 'withdrawn', by: null, reason: null, count: 1 }],
      },
      {
        stage: 'proposed',
        count: 1,
        lines: [
          { stage: 'proposed', track: 'succession', state: 'declined', by: 'counterpart', reason: 'timing', count: 1 },
        ],
      },
      {
        stage: 'deals',
        count: 1,
        lines: [{ stage: 'deals', track: 'trial', state: 'broken_off', by: null, reason: 'price', count: 1 }],
      },
      {
        stage: 'judged',
        count: 2,
        lines: expect.arrayContaining([
          { stage: 'judged', track: 'trial', state: 'with_another', by: null, reason: 'price', count: 1 },
          { stage: 'judged', track: 'trial', state: 'with_another', by: null, reason: 'timing', count: 1 },
        ]) as [],
      },
      {
        stage: 'helped',
        count: 1,
        lines: [{ stage: 'helped', track: 'trial', state: 'as_hoped', by: null, reason: 'trust', count: 1 }],
      },
    ])
  })

  it('comes as files, with words and without names', async () => {
    const operator = await makeOperatorActor()
    const lines = async (file: AsyncGenerator<string>) => {
      const all: string[] = []
      for await (const line of file) all.push(line.trimEnd())
      return all
    }
    const numbers = await lines(funnelCsv(operator, params))
    expect(numbers).toHaveLength(1 + 2 * 3)
    expect(numbers).toContain(`${last},トライアル購入,4,0,2,2,2,1`)
    const lost = await lines(lossesCsv(operator, params))
    expect(lost.sort()).toEqual(
      [
        '月,段階,分野,理由,終わり方,終えた人,件数',
        `${last},相手に届く前に終わった申し込み,事業の引き継ぎ,取り下げ,取り下げ,,1`,
        `${last},相手に届いてから終わった紹介,事業の引き継ぎ,時期が合わない,見送り,相手,1`,
        `${last},成約せずに終わった案件,トライアル購入,金額が折り合わなかった,取りやめ,,1`,
        `${last},まとまらなかった案件：ナビゲータが見た理由,トライアル購入,金額が折り合わなかった,別の相手とまとまった,,1`,
        `${last},まとまらなかった案件：ナビゲータが見た理由,トライアル購入,時期が合わなかった,別の相手とまとまった,,1`,
        `${last},まとまった案件：よかったこと,トライアル購入,互いに信頼できた,望みどおりにまとまった,,1`,
      ].sort(),
    )
  })

  it('is the operator’s alone', async () => {
    for (const { actor } of [await makeOwner(), await makeNavigatorActor()]) {
      await expect(getFunnel(actor, params)).rejects.toMatchObject({ code: 'request.forbidden' })
      await expect(getFunnelRows(actor, params)).rejects.toMatchObject({ code: 'request.forbidden' })
    }
  })
})
