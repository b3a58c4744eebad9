import { beforeAll, describe, expect, it } from 'vitest'
import { prepareIndex } from '#app/features/directory/reactions/prepare-index.server.ts'
import { foldName } from '#app/features/participants/fold-name.ts'
import { anonymous } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { makeTrialMatches } from '#app/testing/make-trial-matches.server.ts'
import { makeListing, makeMember, signedIn } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { hideMatch } from './commands/hide-match.server.ts'
import { restoreMatch } from './commands/restore-match.server.ts'
import { getHidePage } from './queries/get-hide-page.server.ts'
import { getRankedMatches } from './queries/get-ranked-matches.server.ts'
import { listHiddenMatches } from './queries/list-hidden-matches.server.ts'

beforeAll(prepareIndex)

const notFound = { code: 'listing.not_found' }

async function scene() {
  const { poster, other, subject, first, second } = await makeTrialMatches()
  const pair = { listingId: subject.id, otherListingId: first.id }
  return { poster, other, subject, first, second, pair }
}

async function teammate(participantId: string, role: 'member' | 'read_only') {
  const { id } = await makeMember()
  await db.membership.create({ data: { memberId: id, participantId, role, createdAt: new Date() } })
  return signedIn(id)
}

describe('hiding a match', () => {
  it('takes it out of the list until it is brought back', async () => {
    const { poster, subject, first, second, pair } = await scene()
    const shown = async () =>
      (await getRankedMatches(poster.actor, subject.id)).page.items.map(({ listing }) => listing.id)
    expect(await shown()).toEqual(expect.arrayContaining([first.id, second.id]))
    await hideMatch(poster.actor, { ...pair, reason: 'unclear', note: '何をするのか' })
    expect(await shown()).not.toContain(first.id)
    expect(await shown()).toContain(second.id)
    const page = await listHiddenMatches(poster.actor, subject.id, 1)
    expect(page.items).toMatchObject([{ id: first.id, title: first.title, reason: 'unclear', note: '何をするのか' }])
    expect((await getRankedMatches(poster.actor, subject.id, { justHidden: first.id })).page).toMatchObject({
      hiddenCount: 1,
      justHidden: first.id,
    })
    expect((await getRankedMatches(poster.actor, subject.id, { justHidden: second.id })).page.justHidden).toBeNull()
    await restoreMatch(poster.actor, pair)
    await restoreMatch(poster.actor, pair)
    expect(await shown()).toContain(first.id)
    expect((await listHiddenMatches(poster.actor, subject.id, 1)).items).toEqual([])
  })

  it('lowers those that are alike, for this listing', async () => {
    const { poster, subject, first, second, pair } = await scene()
    await db.listing.updateMany({ where: { id: { in: [first.id, second.id] } }, data: { prefecture: '大阪府' } })
    const lowered = async () =>
      (await getRankedMatches(poster.actor, subject.id)).page.items.find(({ listing }) => listing.id === second.id)
    const before = await lowered()
    expect(before?.loweredFor).toEqual([])
    await hideMatch(poster.actor, { ...pair, reason: 'region' })
    expect(await lowered()).toMatchObject({ loweredFor: ['region'], fitPercent: before!.fitPercent })
    await restoreMatch(poster.actor, pair)
    expect(await lowered()).toMatchObject({ loweredFor: [] })
  })

  it('is the same said twice and at once; the last reason counts', async () => {
    const { poster, subject, pair } = await scene()
    const hide = () => hideMatch(poster.actor, { ...pair, reason: 'price' })
    const results = await race(hide, hide, hide, hide)
    expect(results.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'))
    expect(await db.hiddenMatch.count({ where: { listingId: subject.id } })).toBe(1)
    await hideMatch(poster.actor, { ...pair, reason: 'known' })
    expect(await db.hiddenMatch.findFirst({ where: pair })).toMatchObject({ reason: 'known', note: '' })
  })
})

describe('who may', () => {
  it('is the team that writes: others find nothing, readers only look', async () => {
    const { poster, other, subject, pair } = await scene()
    const colleague = await teammate(poster.participant.id, 'member')
    const reader = await teammate(poster.participant.id, 'read_only')
    for (const actor of [other.actor, reader]) {
      await expect(hideMatch(actor, { ...pair, reason: 'other' })).rejects.toMatchObject(notFound)
      await expect(restoreMatch(actor, pair)).rejects.toMatchObject(notFound)
      await expect(getHidePage(actor, subject.id, pair.otherListingId)).rejects.toMatchObject(notFound)
    }
    await expect(hideMatch(anonymous, { ...pair, reason: 'other' })).rejects.toMatchObject({
      code: 'request.sign_in_first',
    })
    await hideMatch(colleague, { ...pair, reason: 'other' })
    await expect(listHiddenMatches(other.actor, subject.id, 1)).rejects.toMatchObject(notFound)
    expect(await listHiddenMatches(reader, subject.id, 1)).toMatchObject({ canDecide: false, items: [{}] })
    expect(await listHiddenMatches(poster.actor, subject.id, 1)).toMatchObject({ canDecide: true, items: [{}] })
  })

  it('hides only what is a counterpart the actor may read', async () => {
    const { poster, other, subject, first } = await scene()
    const sameSide = await makeListing(other.participant.id, { track: 'trial', side: 'need' })
    const otherTrack = await makeListing(other.participant.id, { track: 'design', side: 'offer' })
    const away = await makeListing(other.participant.id, { track: 'trial', side: 'offer', status: 'paused' })
    await db.listing.update({ where: { id: first.id }, data: { hiddenFrom: [foldName(poster.participant.name)] } })
    for (const { id } of [sameSide, otherTrack, away, first])
      await expect(
        hideMatch(poster.actor, { listingId: subject.id, otherListingId: id, reason: 'other' }),
      ).rejects.toMatchObject(notFound)
  })

  it('says no title of what has gone since', async () => {
    const { poster, subject, first, pair } = await scene()
    await hideMatch(poster.actor, { ...pair, reason: 'other' })
    await db.listing.update({ where: { id: first.id }, data: { status: 'in_review', title: 'canary' } })
    const page = await listHiddenMatches(poster.actor, subject.id, 1)
    expect(page.items).toMatchObject([{ title: null }])
    expect(JSON.stringify(page)).not.toContain('canary')
  })
})
