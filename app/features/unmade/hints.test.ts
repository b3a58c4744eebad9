import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rebuildIndex } from '#app/features/directory/reactions/index-listings.server.ts'
import { prepareIndex } from '#app/features/directory/reactions/prepare-index.server.ts'
import { declareConflict } from '#app/features/navigators/commands/declare-conflict.server.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeNavigatorActor, makeOwner } from '#app/testing/make.server.ts'
import type { TrackKey } from '#app/tracks/track-definition.ts'
import type { ListingSide, ParticipantKind } from '#prisma/generated/enums.ts'
import { refreshListing } from './commands/refresh-unmade.server.ts'
import { listOwnHints } from './queries/list-own-hints.server.ts'
import { listUnmade } from './queries/list-unmade.server.ts'
import type { UnmadeQuery } from './schema.ts'

beforeAll(prepareIndex)
beforeEach(() => db.listing.updateMany({ data: { status: 'closed' } }))

const query: UnmadeQuery = { show: 'hints', field: 'all', track: null, area: null }

async function post(
  kind: ParticipantKind,
  track: TrackKey,
  side: ListingSide,
  title: string,
  said: { teaser?: string; details?: object } = {},
) {
  const owner = await makeOwner([kind])
  const { id } = await makeListing(owner.participant.id, { track, side, title, details: said.details ?? {} })
  const listing = await db.listing.update({ where: { id }, data: said.teaser ? { teaser: said.teaser } : {} })
  return { ...owner, listing }
}

/** A candidate who says a skill in design, and a firm that looks for a package. */
async function candidateAndClient(details: object = { experience: 'パッケージデザインを10年担当しました。' }) {
  const candidate = await post('successor_candidate', 'succession', 'need', '菓子店を引き継ぎたい', { details })
  const client = await post('sme', 'design', 'need', '菓子のパッケージを新しくしたい')
  await rebuildIndex()
  await refreshListing(candidate.listing.id)
  return { candidate, client }
}

const hintsOf = async (actor: Parameters<typeof listUnmade>[0], wanted: Partial<UnmadeQuery> = {}) =>
  (await listUnmade(actor, { ...query, ...wanted }, 1)).hints

describe('a hint across tracks', () => {
  it('is shown to the navigators of either track with the words that gave it away', async () => {
    const { candidate, client } = await candidateAndClient()
    for (const tracks of [['succession'], ['design']] as const) {
      const { actor } = await makeNavigatorActor([...tracks])
      expect(await hintsOf(actor)).toEqual([
        expect.objectContaining({
          rule: 'candidate_designs',
          words: { from: ['デザイン'], to: [] },
          listing: expect.objectContaining({ id: candidate.listing.id }),
          other: expect.objectContaining({ id: client.listing.id }),
        }),
      ])
    }
    expect(await hintsOf((await makeNavigatorActor(['trial'])).actor)).toEqual([])
    const { actor } = await makeNavigatorActor()
    expect(await hintsOf(actor, { track: 'trial' })).toEqual([])
    expect(await hintsOf(actor, { area: '沖縄県' })).toEqual([])
  })

  it('leads each owner to the other track, and says nothing of the listing over there', async () => {
    const { candidate, client } = await candidateAndClient()
    expect(await listOwnHints(candidate.actor, candidate.listing.id)).toEqual([
      {
        rule: 'candidate_designs',
        end: 'from',
        words: ['デザイン'],
        isFromProfile: false,
        leadsTo: 'directory',
        track: 'design',
        side: 'need',
      },
    ])
    const theirs = await listOwnHints(client.actor, client.listing.id)
    expect(theirs).toMatchObject([{ end: 'to', words: [], track: 'succession', side: 'need' }])
    expect(JSON.stringify(theirs)).not.toContain(candidate.listing.id)
    expect(await listOwnHints(client.actor, candidate.listing.id)).toEqual([])
    expect(await listOwnHints((await makeNavigatorActor()).actor, candidate.listing.id)).toEqual([])
  })

  it('goes when either listing changes, closes or hides, before any refresh', async () => {
    const { candidate, client } = await candidateAndClient()
    const { actor } = await makeNavigatorActor()
    const both = async () => [
      (await hintsOf(actor)).length,
      (await listOwnHints(candidate.actor, candidate.listing.id)).length,
      (await listOwnHints(client.actor, client.listing.id)).length,
    ]
    const change = (id: string, data: object) => db.listing.update({ where: { id }, data })
    expect(await both()).toEqual([1, 1, 1])
    await change(client.listing.id, { hiddenFrom: ['見本ナビゲータ事務所'] })
    expect((await hintsOf(actor)).length).toBe(0)
    await change(client.listing.id, { hiddenFrom: [] })
    await change(candidate.listing.id, { version: 2 })
    expect(await both()).toEqual([0, 0, 0])
    await change(candidate.listing.id, { version: 1, status: 'paused' })
    expect(await both()).toEqual([0, 0, 0])
    await change(candidate.listing.id, { status: 'published' })
    await change(client.listing.id, { version: 2 })
    expect(await both()).toEqual([0, 0, 0])
  })

  it('is not put before a navigator with an interest in either, nor between two that hide from each other', async () => {
    const { candidate, client } = await candidateAndClient()
    const { actor } = await makeNavigatorActor()
    await declareConflict(actor, { organisation: client.participant.name })
    expect(await hintsOf(actor)).toEqual([])
    await db.participant.update({ where: { id: client.participant.id }, data: { name: '株式会社 隠れ先' } })
    await db.listing.update({ where: { id: candidate.listing.id }, data: { hiddenFrom: ['隠れ先'] } })
    await refreshListing(candidate.listing.id)
    expect(await db.crossTrackHint.count({ where: { listingId: candidate.listing.id } })).toBe(0)
  })

  it('takes nothing from what is closed, and from a profile for its owner alone', async () => {
    const { candidate, client } = await candidateAndClient({ experience: '営業を10年。' })
    await db.listingConfidential.update({
      where: { listingId: candidate.listing.id },
      data: { details: { references: 'デザイナーとして受賞', funding: 'デザイン' } },
    })
    await refreshListing(candidate.listing.id)
    expect(await listOwnHints(candidate.actor, candidate.listing.id)).toEqual([])
    const { id } = candidate.participant
    await db.participant.update({ where: { id }, data: { kinds: ['successor_candidate', 'designer'] } })
    await db.portfolioPiece.create({
      data: { participantId: id, position: 1, title: '茶箱の意匠', createdAt: clock.now() },
    })
    await refreshListing(candidate.listing.id)
    expect(await listOwnHints(candidate.actor, candidate.listing.id)).toMatchObject([
      { words: ['茶箱の意匠'], isFromProfile: true },
    ])
    expect(await listOwnHints(client.actor, client.listing.id)).toEqual([])
    const { actor } = await makeNavigatorActor()
    const page = await listUnmade(actor, query, 1)
    expect(page.hints).toEqual([])
    expect(JSON.stringify(page)).not.toContain('茶箱')
  })
})

describe('the rules on listings', () => {
  it('a seller whose face is outdated meets designers, and is led to posting for design', async () => {
    const seller = await post('sme', 'succession', 'offer', '和菓子店の後継者を探しています', {
      teaser: '味には自信がありますが、パッケージが古いままです。',
    })
    const designer = await post('designer', 'design', 'offer', '和菓子のパッケージデザイン')
    await rebuildIndex()
    await refreshListing(seller.listing.id)
    expect(await listOwnHints(seller.actor, seller.listing.id)).toMatchObject([
      { rule: 'design_before_sale', words: ['パッケージ', '古い'], leadsTo: 'posting', track: 'design', side: 'need' },
    ])
    expect(await listOwnHints(designer.actor, designer.listing.id)).toMatchObject([
      { end: 'to', leadsTo: 'directory', track: 'succession', side: 'offer' },
    ])
    await db.participant.update({ where: { id: seller.participant.id }, data: { kinds: ['startup'] } })
    const { actor } = await makeNavigatorActor(['design'])
    expect((await hintsOf(actor)).map(({ rule }) => rule)).toEqual(['design_before_sale'])
  })

  it('a product on trial meets the problem of a seller', async () => {
    const seller = await post('sme', 'succession', 'offer', '倉庫業の後継者を探しています', {
      teaser: '冬場の結露に悩んでいます。',
    })
    const startup = await post('startup', 'trial', 'offer', '断熱塗料', {
      details: { problemSolved: '屋根に塗る断熱塗料' },
    })
    await rebuildIndex()
    await refreshListing(seller.listing.id)
    const [hint] = await hintsOf((await makeNavigatorActor(['trial'])).actor)
    expect(hint).toMatchObject({ rule: 'trial_for_seller', words: { from: ['結露'], to: ['断熱塗料'] } })
    expect(await listOwnHints(startup.actor, startup.listing.id)).toMatchObject([{ end: 'to', words: ['断熱塗料'] }])
  })

  it('a design client without successor stands alone', async () => {
    const client = await post('sme', 'design', 'need', '看板商品を新しくしたい', {
      teaser: '店主は72歳、後継者がいません。',
    })
    await refreshListing(client.listing.id)
    expect(await hintsOf((await makeNavigatorActor(['succession'])).actor)).toMatchObject([
      { rule: 'client_without_successor', other: null },
    ])
    expect(await listOwnHints(client.actor, client.listing.id)).toMatchObject([
      { leadsTo: 'posting', track: 'succession', side: 'offer' },
    ])
  })

  it('never join two listings of one participant', async () => {
    const candidate = await post('designer', 'succession', 'need', '引き継ぎたい', {
      details: { experience: 'デザイナー' },
    })
    await makeListing(candidate.participant.id, { track: 'design', side: 'need', title: 'デザイナーを引き継ぎたい' })
    await rebuildIndex()
    await refreshListing(candidate.listing.id)
    expect(await db.crossTrackHint.count({ where: { listingId: candidate.listing.id } })).toBe(0)
  })
})
