import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { prepareIndex } from '#app/features/directory/reactions/prepare-index.server.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeTrialMatches } from '#app/testing/make-trial-matches.server.ts'
import { forgetImpressions } from './commands/forget-impressions.server.ts'
import { hideMatch } from './commands/hide-match.server.ts'
import { flushImpressions, logImpressions } from './commands/log-impressions.server.ts'
import { noteOpened } from './commands/note-opened.server.ts'
import { restoreMatch } from './commands/restore-match.server.ts'
import { getRankedMatches } from './queries/get-ranked-matches.server.ts'
import { getRankingReport } from './queries/get-ranking-report.server.ts'
import { KEPT_DAYS } from './ranking-rules.ts'
import { rankingVersionOf } from './ranking-version.server.ts'
import { onIntroductionAsked } from './reactions/on-introduction-asked.server.ts'

beforeAll(prepareIndex)
afterEach(() => clock.reset())

async function scene() {
  await db.matchImpression.deleteMany()
  const { poster, subject, first, second } = await makeTrialMatches()
  const look = async () => {
    const { page, shown } = await getRankedMatches(poster.actor, subject.id)
    logImpressions(poster.actor, page.listing, shown)
    return page
  }
  const rows = () => db.matchImpression.findMany({ where: { listingId: subject.id }, orderBy: { position: 'asc' } })
  return { poster, subject, first, second, look, rows }
}

describe('what was shown', () => {
  it('is written later and at once: place, values, weights, and no word of a listing', async () => {
    const { poster, subject, look, rows } = await scene()
    const page = await look()
    expect(await rows()).toEqual([])
    await flushImpressions()
    const kept = await rows()
    expect(kept.map(({ otherListingId }) => otherListingId)).toEqual(page.items.map(({ listing }) => listing.id))
    expect(kept.map(({ position }) => position)).toEqual(kept.map((_, at) => at + 1))
    const { version, weights } = rankingVersionOf('trial')
    expect(kept[0]).toMatchObject({
      memberId: poster.member.id,
      version,
      openedAt: null,
      askedAt: null,
      hiddenAt: null,
    })
    expect(Object.keys(kept[0]!.values as object).sort()).toEqual(Object.keys(weights).sort())
    expect(kept[0]!.values).toMatchObject({ text_fit: [expect.any(Number), expect.any(Number)] })
    expect(await db.rankingVersion.findUnique({ where: { version } })).toMatchObject({ track: 'trial', weights })
    expect(JSON.stringify(kept)).not.toMatch(/結露|倉庫/)
    expect(subject.title).toContain('結露')
  })

  it('is kept once a day for each viewer and listing', async () => {
    const { look, rows } = await scene()
    await look()
    await look()
    await flushImpressions()
    await look()
    await flushImpressions()
    const once = (await rows()).length
    expect(once).toBeGreaterThanOrEqual(2)
    clock.moveBy(DAY_MS)
    await look()
    await flushImpressions()
    expect(await rows()).toHaveLength(2 * once)
  })

  it('marks what was not there on an earlier day, from the second day on', async () => {
    const { second, look } = await scene()
    const unseen = async () => {
      const { items } = await look()
      await flushImpressions()
      return items.filter(({ isUnseen }) => isUnseen).map(({ listing }) => listing.id)
    }
    expect(await unseen()).toEqual([])
    await db.matchImpression.deleteMany({ where: { otherListingId: second.id } })
    clock.moveBy(DAY_MS)
    expect(await unseen()).toEqual([second.id])
    expect(await unseen()).toEqual([second.id])
    clock.moveBy(DAY_MS)
    expect(await unseen()).toEqual([])
  })

  it('is forgotten after a year', async () => {
    const { look, rows } = await scene()
    await look()
    await flushImpressions()
    const count = (await rows()).length
    clock.moveBy((KEPT_DAYS - 1) * DAY_MS)
    expect(await forgetImpressions()).toBe(0)
    clock.moveBy(2 * DAY_MS)
    expect(await forgetImpressions()).toBe(count)
    expect(await rows()).toEqual([])
  })
})

describe('what came of it', () => {
  it('is noted where it was shown last, and reported', async () => {
    const { poster, subject, first, second, look, rows } = await scene()
    await look()
    await flushImpressions()
    clock.moveBy(DAY_MS)
    await look()
    await noteOpened(poster.actor, first.id)
    await noteOpened(poster.actor, first.id)
    await hideMatch(poster.actor, { listingId: subject.id, otherListingId: second.id, reason: 'other' })
    const { id: introductionId } = await db.introduction.create({
      data: {
        ...{ track: 'trial', askedBySide: 'need', state: 'requested', message: 'お話を伺いたいです。' },
        ...{ offerListingId: first.id, needListingId: subject.id },
        ...{ offerParticipantId: first.participantId, needParticipantId: subject.participantId },
        ...{ askedByMemberId: poster.member.id, createdAt: clock.now(), stateChangedAt: clock.now() },
        expiresAt: new Date(clock.now().getTime() + DAY_MS),
      },
    })
    await onIntroductionAsked({ introductionId })
    clock.moveBy(DAY_MS)
    await look()
    await flushImpressions()
    await onIntroductionAsked({ introductionId })
    const of = async (id: string) =>
      (await rows())
        .filter(({ otherListingId }) => otherListingId === id)
        .sort((a, b) => a.day.getTime() - b.day.getTime())
        .map((row) => [row.openedAt !== null, row.askedAt !== null, row.hiddenAt !== null])
    const nothing = [false, false, false]
    expect(await of(first.id)).toEqual([nothing, [true, true, false], nothing])
    expect(await of(second.id)).toEqual([nothing, [false, false, true]])
    const report = await getRankingReport()
    const all = await db.matchImpression.count()
    expect(report.total).toEqual({ shown: all, opened: 1, asked: 1, hidden: 1 })
    const sum = (list: { shown: number; asked: number }[]) => list.reduce((total, { shown }) => total + shown, 0)
    for (const list of [report.byPosition, report.bySlot, report.byVersion]) expect(sum(list)).toBe(all)
    const text = report.byCriterion.filter(({ criterion }) => criterion === 'text_fit')
    expect(sum(text)).toBe(all)
    expect(text.reduce((total, { asked }) => total + asked, 0)).toBe(1)
    expect(report.byCriterion.map(({ band }) => band)).toContain('unknown')
    await restoreMatch(poster.actor, { listingId: subject.id, otherListingId: second.id })
    expect((await getRankingReport()).total.hidden).toBe(0)
  })
})
