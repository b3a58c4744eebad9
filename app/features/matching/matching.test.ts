import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { rebuildIndex } from '#app/features/directory/reactions/index-listings.server.ts'
import { prepareIndex } from '#app/features/directory/reactions/prepare-index.server.ts'
import { searchEngine } from '#app/features/directory/search-engine.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeMember, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { SearchUnavailable } from '#search/errors.ts'
import { getRankedMatches } from './queries/get-ranked-matches.server.ts'

beforeAll(prepareIndex)
afterEach(() => void vi.restoreAllMocks())

async function scene() {
  const poster = await makeOwner()
  const subject = await makeListing(poster.participant.id, {
    track: 'trial',
    side: 'need',
    title: '倉庫の結露で困っています',
  })
  const startup = await makeOwner(['startup'])
  const fitting = await makeListing(startup.participant.id, {
    track: 'trial',
    side: 'offer',
    title: '結露を防ぐ断熱塗料',
    confidential: { companyName: '秘密の社名' },
  })
  const other = await makeOwner(['startup'])
  const unrelated = await makeListing(other.participant.id, {
    track: 'trial',
    side: 'offer',
    title: '勤怠管理のクラウド',
  })
  const sameSide = await makeListing(other.participant.id, {
    track: 'trial',
    side: 'need',
    title: '倉庫の結露を減らしたい',
  })
  const own = await makeListing(poster.participant.id, {
    track: 'trial',
    side: 'offer',
    title: '倉庫の結露を止める換気',
  })
  const paused = await makeListing(other.participant.id, {
    track: 'trial',
    side: 'offer',
    status: 'paused',
    title: '結露対策のシート',
  })
  await rebuildIndex()
  return { poster, subject, startup, fitting, unrelated, sameSide, own, paused }
}

describe('ranked matches', () => {
  it('puts the fitting counterpart first, with reasons, and leaves out what is no counterpart', async () => {
    const { poster, subject, startup, fitting, sameSide, own, paused } = await scene()
    const { page } = await getRankedMatches(poster.actor, subject.id)
    expect(page.items[0]).toMatchObject({ listing: { id: fitting.id } })
    expect(page.items[0]!.reasons.length).toBeGreaterThan(0)
    expect(page.items[0]!.fitPercent).toBeGreaterThan(page.items.at(-1)!.fitPercent)
    const ids = page.items.map(({ listing }) => listing.id)
    for (const { id } of [sameSide, own, paused]) expect(ids).not.toContain(id)
    const text = JSON.stringify(page)
    for (const secret of ['秘密の社名', startup.participant.id, startup.participant.name])
      expect(text).not.toContain(secret)
  })

  it('shows matches that fit little to those who ask, and counts them for the others', async () => {
    const { poster, subject, fitting, unrelated } = await scene()
    await db.listing.update({
      where: { id: unrelated.id },
      data: { prefecture: '鹿児島県', teaser: 'いつでも休みの申請ができます。' },
    })
    await rebuildIndex()
    const { page: close } = await getRankedMatches(poster.actor, subject.id)
    const { page: all } = await getRankedMatches(poster.actor, subject.id, { withWeak: true })
    const ids = (page: typeof all) => page.items.map(({ listing }) => listing.id)
    expect(ids(close)).toContain(fitting.id)
    expect(ids(close)).not.toContain(unrelated.id)
    expect(ids(all)).toContain(unrelated.id)
    expect(close.weakCount).toBe(all.items.length - close.items.length)
  })

  it('ranks the newest while search is away', async () => {
    const { poster, subject, fitting } = await scene()
    vi.spyOn(searchEngine(), 'candidates').mockRejectedValue(new SearchUnavailable('connection', 'down'))
    const { page } = await getRankedMatches(poster.actor, subject.id)
    expect(page.isFallback).toBe(true)
    expect(page.items.map(({ listing }) => listing.id)).toContain(fitting.id)
  })

  it('is for the poster alone', async () => {
    const { subject } = await scene()
    const stranger = await signedIn((await makeMember()).id)
    await expect(getRankedMatches(stranger, subject.id)).rejects.toThrow('listing.not_found')
  })
})
