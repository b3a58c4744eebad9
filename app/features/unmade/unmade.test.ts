import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { rebuildIndex } from '#app/features/directory/reactions/index-listings.server.ts'
import { prepareIndex } from '#app/features/directory/reactions/prepare-index.server.ts'
import { searchEngine } from '#app/features/directory/search-engine.server.ts'
import { hideMatch } from '#app/features/matching/commands/hide-match.server.ts'
import { declareConflict } from '#app/features/navigators/commands/declare-conflict.server.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { makeTrialMatches } from '#app/testing/make-trial-matches.server.ts'
import { makeListing, makeNavigatorActor, makeOperatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { SearchUnavailable } from '#search/errors.ts'
import { notePair, releasePair } from './commands/note-pair.server.ts'
import { putAside, takeBack } from './commands/put-aside.server.ts'
import { refreshListing, refreshUnmade } from './commands/refresh-unmade.server.ts'
import { listUnmade, type UnmadePage } from './queries/list-unmade.server.ts'
import { NOTED_DAYS } from './rules.ts'
import type { UnmadeQuery } from './schema.ts'

beforeAll(prepareIndex)
// The listings of the tests before would be among the best as well.
beforeEach(() => db.listing.updateMany({ data: { status: 'closed' } }))

const everything: UnmadeQuery = { show: 'open', field: 'all', track: null, area: null }
type Reader = Parameters<typeof listUnmade>[0]

/** Everything a reader is shown, over all pages. */
async function shownTo(actor: Reader, query: Partial<UnmadeQuery> = {}): Promise<string[]> {
  const pages: UnmadePage[] = []
  do pages.push(await listUnmade(actor, { ...everything, ...query }, pages.length + 1))
  while (pages.length < pages[0]!.pageCount)
  return pages.flatMap(({ items }) => items.map(({ key }) => key))
}

/** A need with two offers that fit it, looked at by the machine. */
async function scene() {
  const found = await makeTrialMatches()
  await refreshListing(found.subject.id)
  const pair = { offerListingId: found.first.id, needListingId: found.subject.id }
  const navigator = await makeNavigatorActor()
  return {
    ...found,
    pair,
    key: `${found.first.id}.${found.subject.id}`,
    navigator: navigator.actor,
    navigatorOf: navigator,
  }
}

describe('the best unmade pairs', () => {
  it('are kept with fit, reasons as data and what is unknown, and shown without a name', async () => {
    const { subject, first, poster, other, navigator, key } = await scene()
    const row = await db.unmadePair.findUniqueOrThrow({
      where: { offerListingId_needListingId: { offerListingId: first.id, needListingId: subject.id } },
    })
    expect(row).toMatchObject({ track: 'trial', seenFrom: 'need', needPlace: expect.any(Number), offerPlace: null })
    expect(row.reasons).toEqual(expect.arrayContaining([expect.objectContaining({ evidence: expect.any(Object) })]))
    await db.participant.update({ where: { id: other.participant.id }, data: { name: '秘密の見本株式会社' } })
    const page = await listUnmade(navigator, everything, 1)
    const item = page.items.find((one) => one.key === key)!
    expect(item.sides.offer?.listing.title).toBe(first.title)
    expect(item.reasons.length).toBeGreaterThan(0)
    expect(item.fit!.percent).toBeGreaterThan(0)
    const text = JSON.stringify(page)
    for (const secret of ['秘密の見本株式会社', '見本金属株式会社', poster.participant.id, other.participant.id])
      expect(text).not.toContain(secret)
  })

  it('are told of both sides once each side was looked at, and forgotten when neither counts them', async () => {
    const { subject, first, pair } = await scene()
    await refreshListing(first.id)
    const where = { offerListingId_needListingId: pair }
    expect(await db.unmadePair.findUnique({ where })).toMatchObject({ offerPlace: 1, needPlace: expect.any(Number) })
    await db.hiddenMatch.create({
      data: {
        listingId: subject.id,
        otherListingId: first.id,
        memberId: subject.id,
        reason: 'other',
        createdAt: clock.now(),
      },
    })
    await refreshListing(subject.id)
    expect(await db.unmadePair.findUnique({ where })).toMatchObject({ offerPlace: 1, needPlace: null })
    await refreshListing(first.id)
    expect(await db.unmadePair.findUnique({ where })).toBeNull()
  })

  it.each(['closed', 'changed', 'asked', 'put aside by an owner', 'of people who know each other'])(
    'are not shown once %s, before any refresh',
    async (what) => {
      const { subject, first, poster, other, navigator, key } = await scene()
      expect(await shownTo(navigator)).toContain(key)
      if (what === 'closed') await db.listing.update({ where: { id: first.id }, data: { status: 'closed' } })
      if (what === 'changed') await db.listing.update({ where: { id: first.id }, data: { version: { increment: 1 } } })
      if (what === 'asked')
        await db.introduction.create({
          data: {
            track: 'trial',
            offerListingId: first.id,
            needListingId: subject.id,
            offerParticipantId: other.participant.id,
            needParticipantId: poster.participant.id,
            askedBySide: 'need',
            askedByMemberId: poster.member.id,
            state: 'declined',
            message: 'お願いします',
            createdAt: clock.now(),
            stateChangedAt: clock.now(),
            expiresAt: clock.now(),
          },
        })
      if (what === 'put aside by an owner')
        await hideMatch(other.actor, { listingId: first.id, otherListingId: subject.id, reason: 'region' })
      if (what === 'of people who know each other')
        await db.membership.create({
          data: {
            memberId: poster.member.id,
            participantId: other.participant.id,
            role: 'member',
            createdAt: clock.now(),
          },
        })
      expect(await shownTo(navigator)).not.toContain(key)
    },
  )

  it('never bring a listing before somebody it hides from', async () => {
    const { subject, first, poster, navigatorOf, key, pair } = await scene()
    const hide = (names: string[]) => db.listing.update({ where: { id: first.id }, data: { hiddenFrom: names } })
    await hide(['見本ナビゲータ事務所'])
    expect(await shownTo(navigatorOf.actor)).not.toContain(key)
    await db.participant.update({ where: { id: poster.participant.id }, data: { name: '株式会社 隠れ先' } })
    await hide(['隠れ先'])
    await refreshListing(subject.id)
    expect(await db.unmadePair.findUnique({ where: { offerListingId_needListingId: pair } })).toBeNull()
  })

  it('stay as they are while search is away, and the listing stays due', async () => {
    const { subject, pair } = await scene()
    const before = await db.unmadeRefresh.findUniqueOrThrow({ where: { listingId: subject.id } })
    const away = vi.spyOn(searchEngine(), 'candidates').mockRejectedValue(new SearchUnavailable('connection', 'down'))
    expect(await refreshListing(subject.id)).toBe(false)
    away.mockRestore()
    expect(await db.unmadeRefresh.findUniqueOrThrow({ where: { listingId: subject.id } })).toEqual(before)
    expect(await db.unmadePair.count({ where: pair })).toBe(1)
  })

  it('come out whole when the same listing is looked at twice at once', async () => {
    const { subject, first } = await makeTrialMatches()
    const { won, lost } = wonAndLost(
      await race(
        () => refreshListing(subject.id),
        () => refreshListing(subject.id),
        () => refreshListing(first.id),
      ),
    )
    expect({ won: [...won].sort(), lost }).toEqual({ won: [false, true, true], lost: [] })
    const rows = await db.unmadePair.findMany({ where: { needListingId: subject.id }, orderBy: { needPlace: 'asc' } })
    const places = rows.flatMap(({ needPlace }) => needPlace ?? [])
    expect(places).toEqual(places.map((_, at) => at + 1))
    expect(places.length).toBeGreaterThan(1)
    expect(await db.unmadeRefresh.count({ where: { listingId: subject.id } })).toBe(1)
  })

  it('are sought for all listings in turn, the new and the changed ones first', async () => {
    const { subject, first, second } = await makeTrialMatches()
    const due = async () => {
      const all = [subject, first, second].map(({ id }) => id)
      const rows = await db.unmadeRefresh.findMany({ where: { listingId: { in: all } } })
      return rows.map(({ listingId, version }) => `${listingId} ${version}`)
    }
    for (let round = 0; round < 50 && (await due()).length < 3; round++) await refreshUnmade()
    expect((await due()).sort()).toEqual([subject, first, second].map(({ id }) => `${id} 1`).sort())
    await db.listing.update({ where: { id: first.id }, data: { version: { increment: 1 } } })
    await db.listing.update({ where: { id: second.id }, data: { status: 'closed' } })
    await refreshUnmade()
    expect((await due()).sort()).toEqual([`${subject.id} 1`, `${first.id} 2`].sort())
    expect(await db.unmadePair.count({ where: { offerListingId: second.id } })).toBe(0)
  })
})

describe('a navigator', () => {
  it('is offered no pair in which an interest was declared, and is told how many', async () => {
    const { other, navigator, key, pair } = await scene()
    await declareConflict(navigator, { organisation: other.participant.name })
    expect(await shownTo(navigator)).not.toContain(key)
    expect((await listUnmade(navigator, everything, 1)).withheld.conflict).toBeGreaterThanOrEqual(1)
    await expect(notePair(navigator, pair)).rejects.toThrow('introduction.conflict_declared')
    await expect(putAside(navigator, { ...pair, reason: 'other' })).rejects.toThrow('introduction.conflict_declared')
  })

  it('sees the own tracks, industries, an area', async () => {
    const { first, subject, key, navigatorOf } = await scene()
    const { actor, participant } = navigatorOf
    expect(await shownTo(actor, { track: 'succession' })).not.toContain(key)
    expect(await shownTo(actor, { track: 'trial', area: '東京都' })).toContain(key)
    expect(await shownTo(actor, { area: '沖縄県' })).not.toContain(key)
    await db.navigator.update({ where: { participantId: participant.id }, data: { industries: ['E'] } })
    expect(await shownTo(actor, { field: 'mine' })).not.toContain(key)
    await db.listing.update({ where: { id: first.id }, data: { industry: '16' } })
    expect(await shownTo(actor, { field: 'mine' })).toContain(key)
    await db.navigator.update({ where: { participantId: participant.id }, data: { tracks: ['design'] } })
    expect(await shownTo(actor)).not.toContain(key)
    await expect(notePair(actor, { offerListingId: first.id, needListingId: subject.id })).rejects.toThrow(
      'unmade.not_found',
    )
  })

  it('is offered nothing in which the own people take part', async () => {
    const { navigatorOf, poster, key, pair } = await scene()
    await db.membership.create({
      data: {
        memberId: navigatorOf.member.id,
        participantId: poster.participant.id,
        role: 'read_only',
        createdAt: clock.now(),
      },
    })
    const actor = await signedIn(navigatorOf.member.id)
    expect(await shownTo(actor)).not.toContain(key)
    await expect(notePair(actor, pair)).rejects.toThrow('unmade.not_found')
  })

  it('puts a pair aside for the own list alone, with a reason that is kept, and brings it back', async () => {
    const { navigator, key, pair } = await scene()
    const colleague = (await makeNavigatorActor()).actor
    await putAside(navigator, { ...pair, reason: 'no_fit' })
    await putAside(navigator, { ...pair, reason: 'not_now' })
    expect(await shownTo(navigator)).not.toContain(key)
    expect(await shownTo(colleague)).toContain(key)
    const [item] = (await listUnmade(navigator, { ...everything, show: 'aside' }, 1)).items
    expect(item).toMatchObject({ key, reason: 'not_now', fit: { percent: expect.any(Number) } })
    await expect(takeBack(colleague, pair)).rejects.toThrow('unmade.not_found')
    await takeBack(navigator, pair)
    expect(await shownTo(navigator)).toContain(key)
  })

  it('notes a pair; of two at once one gets it, and after a time it is free again', async () => {
    const { navigator, key, pair } = await scene()
    const colleague = (await makeNavigatorActor()).actor
    expect(await atOnce([() => notePair(navigator, pair), () => notePair(colleague, pair)])).toEqual({
      won: 1,
      refused: ['unmade.noted_by_another'],
    })
    const noted = await db.notedPair.findFirstOrThrow({ where: pair })
    const isMine = noted.navigatorParticipantId === navigator.participants.find((one) => one.isNavigator)!.id
    const [winner, loser] = isMine ? [navigator, colleague] : [colleague, navigator]
    expect(await shownTo(winner, { show: 'mine' })).toEqual([key])
    expect(await shownTo(winner)).not.toContain(key)
    expect(await shownTo(loser)).not.toContain(key)
    expect((await listUnmade(loser, everything, 1)).withheld.taken).toBeGreaterThanOrEqual(1)
    await expect(releasePair(loser, pair)).rejects.toThrow('unmade.not_found')
    await db.notedPair.updateMany({
      where: pair,
      data: { notedAt: new Date(clock.now().getTime() - NOTED_DAYS * DAY_MS) },
    })
    expect(await shownTo(winner, { show: 'mine' })).toEqual([])
    await notePair(loser, pair)
    expect(await shownTo(loser, { show: 'mine' })).toEqual([key])
    await releasePair(loser, pair)
    expect(await shownTo(winner)).toContain(key)
  })

  it('is shown how many talks run about a side', async () => {
    const { poster, first, key, navigator } = await scene()
    for (let talk = 0; talk < 3; talk++) {
      const asker = await makeOwner()
      const need = await makeListing(asker.participant.id, { track: 'trial', side: 'need' })
      await db.introduction.create({
        data: {
          track: 'trial',
          offerListingId: first.id,
          needListingId: need.id,
          offerParticipantId: first.participantId,
          needParticipantId: asker.participant.id,
          askedBySide: 'need',
          askedByMemberId: poster.member.id,
          state: 'proposed',
          message: 'お願いします',
          createdAt: clock.now(),
          stateChangedAt: clock.now(),
          expiresAt: clock.now(),
        },
      })
    }
    const { items } = await listUnmade(navigator, { ...everything, track: 'trial' }, 1)
    const item = items.find((one) => one.key === key)!
    expect(item.sides.offer).toMatchObject({ talks: 3, isCrowded: true })
    expect(item.sides.need).toMatchObject({ talks: 0, isCrowded: false })
  })
})

describe('others', () => {
  it('the operator reads and does nothing; members are refused', async () => {
    const { key, pair, poster } = await scene()
    const operator = await makeOperatorActor()
    expect(await shownTo(operator)).toContain(key)
    expect((await listUnmade(operator, everything, 1)).canAct).toBe(false)
    await expect(notePair(operator, pair)).rejects.toThrow('request.forbidden')
    await expect(listUnmade(poster.actor, everything, 1)).rejects.toThrow('request.forbidden')
    await expect(putAside(poster.actor, { ...pair, reason: 'other' })).rejects.toThrow('request.forbidden')
  })
})

it('fills no page with one listing', async () => {
  const startup = await makeOwner(['startup'])
  const wanted = await makeListing(startup.participant.id, {
    track: 'trial',
    side: 'offer',
    title: '鶏舎の臭気を消す装置',
  })
  for (let at = 0; at < 5; at++) {
    const farm = await makeOwner()
    await makeListing(farm.participant.id, { track: 'trial', side: 'need', title: `鶏舎の臭気に困る農場 その${at}` })
  }
  await rebuildIndex()
  await refreshListing(wanted.id)
  expect(await db.unmadePair.count({ where: { offerListingId: wanted.id } })).toBe(5)
  const shown = await shownTo((await makeNavigatorActor()).actor)
  expect(shown.filter((key) => key.startsWith(wanted.id))).toHaveLength(3)
})
