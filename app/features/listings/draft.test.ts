import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import {
  makeListing,
  makeMember,
  makeOperatorActor,
  makeOwner,
  makeParticipant,
  signedIn,
} from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { chooseDraftText } from './commands/choose-draft-text.server.ts'
import { deleteDraft } from './commands/delete-draft.server.ts'
import { discardChanges } from './commands/discard-changes.server.ts'
import { saveDraft } from './commands/save-draft.server.ts'
import { type NewListing, startListing } from './commands/start-listing.server.ts'
import { marksOf } from './draft-marks.ts'
import { otherKey } from './draft-merge.ts'
import { getDraftPage } from './queries/get-draft-page.server.ts'
import { getDraftStep } from './queries/get-draft-step.server.ts'
import { getWorkingCopy } from './queries/get-working-copy.server.ts'
import { MAX_DRAFT } from './writes/change-draft.server.ts'

const newListing = (given: Partial<NewListing> = {}): NewListing => ({
  listingId: randomUUID(),
  track: 'succession',
  side: 'offer',
  participantId: undefined,
  ...given,
})

const stored = (id: string) =>
  db.listing.findUniqueOrThrow({ where: { id }, include: { confidential: true, draft: true } })

let owner: Awaited<ReturnType<typeof makeOwner>>
beforeEach(async () => {
  owner = await makeOwner()
})

/** Somebody else of the same participant. */
async function colleague(role: 'member' | 'read_only' = 'member') {
  const member = await makeMember()
  await db.membership.create({
    data: { memberId: member.id, participantId: owner.participant.id, role, createdAt: new Date() },
  })
  return { member, actor: await signedIn(member.id) }
}

async function started(given: Partial<NewListing> = {}): Promise<string> {
  return (await startListing(owner.actor, newListing(given))).listingId
}

describe('starting a listing', () => {
  it('makes one empty draft of a form sent twice at once', async () => {
    const input = newListing()
    const { won } = wonAndLost(
      await race(
        () => startListing(owner.actor, input),
        () => startListing(owner.actor, input),
      ),
    )
    expect(won).toEqual([{ listingId: input.listingId }, { listingId: input.listingId }])
    expect(await db.listing.count({ where: { participantId: owner.participant.id } })).toBe(1)
    expect(await stored(input.listingId)).toMatchObject({ status: 'draft', title: '', draft: { revision: 1 } })
  })

  it('keeps what was typed when the first form is sent once more', async () => {
    const input = newListing()
    await startListing(owner.actor, input)
    await saveDraft(owner.actor, { listingId: input.listingId, revision: 1, fields: { title: ['町工場'] } })
    await startListing(owner.actor, input)
    expect((await stored(input.listingId)).draft?.fields).toEqual({ title: ['町工場'] })
  })

  it('cannot take over the id of somebody else, nor of another form', async () => {
    const other = await makeOwner()
    const theirs = await makeListing(other.participant.id)
    await expect(startListing(owner.actor, newListing({ listingId: theirs.id }))).rejects.toMatchObject({
      code: 'listing.not_found',
    })
    const listingId = await started()
    await expect(startListing(owner.actor, newListing({ listingId, side: 'need' }))).rejects.toMatchObject({
      code: 'listing.not_found',
    })
  })

  it('asks which participant when there are several, and takes only own ones of a fitting kind', async () => {
    const second = await makeParticipant(owner.member.id)
    const designer = await makeParticipant(owner.member.id, { kinds: ['designer'] })
    const foreign = await makeOwner()
    const actor = await signedIn(owner.member.id)
    const start = (participantId: string | undefined) => startListing(actor, newListing({ participantId }))
    await expect(start(undefined)).rejects.toMatchObject({ code: 'listing.choose_participant', field: 'participantId' })
    for (const id of [designer.id, foreign.participant.id])
      await expect(start(id)).rejects.toMatchObject({ code: 'listing.kind_not_allowed' })
    const { listingId } = await start(second.id)
    expect((await stored(listingId)).participantId).toBe(second.id)
  })

  it('is refused to who may only read and to an unconfirmed address', async () => {
    const reader = await makeMember()
    await makeParticipant(reader.id, { role: 'read_only' })
    await expect(startListing(await signedIn(reader.id), newListing())).rejects.toMatchObject({
      code: 'listing.kind_not_allowed',
    })
    const unverified = await makeMember({ isVerified: false })
    await makeParticipant(unverified.id)
    await expect(startListing(await signedIn(unverified.id), newListing())).rejects.toMatchObject({
      code: 'request.verify_email_first',
    })
  })
})

describe('saving what was typed', () => {
  it('keeps it as typed and writes what is understood, the confidential part apart', async () => {
    const listingId = await started()
    const fields = {
      title: ['金属加工の町工場'],
      askingPriceMinYen: ['１，２００万円'],
      annualSalesYen: ['9千万くらい'],
      companyName: ['見本製作所 canary'],
    }
    expect(await saveDraft(owner.actor, { listingId, revision: 1, fields })).toMatchObject({ revision: 2 })
    const { confidential, draft, ...listing } = await stored(listingId)
    expect(draft).toMatchObject({ fields, revision: 2, updatedByMemberId: owner.member.id })
    expect(listing).toMatchObject({ status: 'draft', title: '金属加工の町工場', priceMinYen: 12_000_000n })
    expect(confidential?.details).toEqual({ companyName: '見本製作所 canary' })
    const open = JSON.stringify(listing, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
    expect(open).not.toContain('canary')
    const copy = await getWorkingCopy(owner.actor, listingId)
    expect(copy.raw['annualSalesYen']).toEqual(['9千万くらい'])
    expect(copy.problems).toEqual({ annualSalesYen: 'yen' })
  })

  it('leaves the fields of other steps and unknown fields alone', async () => {
    const listingId = await started()
    await saveDraft(owner.actor, { listingId, revision: 1, fields: { title: ['一'] } })
    await saveDraft(owner.actor, { listingId, revision: 2, fields: { strengths: ['二'], nonsense: ['三'] } })
    expect((await stored(listingId)).draft?.fields).toEqual({ title: ['一'], strengths: ['二'] })
  })

  it('counts no save in which nothing changed', async () => {
    const listingId = await started()
    const save = (revision: number) => saveDraft(owner.actor, { listingId, revision, fields: { title: ['同じ'] } })
    expect(await save(1)).toMatchObject({ revision: 2 })
    expect(await save(2)).toMatchObject({ revision: 2 })
    expect((await stored(listingId)).version).toBe(2)
  })

  it('leaves what others read as it is, until the changes are submitted', async () => {
    const listing = await makeListing(owner.participant.id)
    await saveDraft(owner.actor, { listingId: listing.id, revision: 1, fields: { title: ['新しい見出し'] } })
    expect(await stored(listing.id)).toMatchObject({ title: listing.title, version: listing.version })
    expect(await getDraftPage(owner.actor, listing.id)).toMatchObject({ title: '新しい見出し', hasChanges: true })
    await discardChanges(owner.actor, { listingId: listing.id })
    expect(await getDraftPage(owner.actor, listing.id)).toMatchObject({ title: listing.title, hasChanges: false })
  })

  it('takes no choice of a switch the track does not leave', async () => {
    const listingId = await started()
    await saveDraft(owner.actor, {
      listingId,
      revision: 1,
      fields: {},
      switches: { title: 'closed', annualSalesYen: 'nonsense', nonsense: 'open' },
    })
    expect((await stored(listingId)).switches).toEqual({})
  })

  it('keeps a text of a megabyte with its error, and refuses what is beyond all measure', async () => {
    const listingId = await started()
    const megabyte = 'あ'.repeat(1_000_000)
    await saveDraft(owner.actor, { listingId, revision: 1, fields: { strengths: [megabyte] } })
    const step = await getDraftStep(owner.actor, listingId, 'story')
    expect(step.raw['strengths']?.[0]).toHaveLength(1_000_000)
    expect(step.problems['strengths']).toMatch(/^too_long/)
    await expect(
      saveDraft(owner.actor, { listingId, revision: 2, fields: { story: ['あ'.repeat(MAX_DRAFT)] } }),
    ).rejects.toMatchObject({ code: 'listing.draft_too_large' })
  })

  it('keeps no character that is not for reading', async () => {
    const listingId = await started()
    const typed = 'a\u0000b\u202Ec\uD800d👨‍👩‍👧<script>{{x}}\'; DROP TABLE "Listing"'
    await saveDraft(owner.actor, { listingId, revision: 1, fields: { strengths: [typed] } })
    expect((await getDraftStep(owner.actor, listingId, 'story')).raw['strengths']).toEqual([
      'abc\uFFFDd👨‍👩‍👧<script>{{x}}\'; DROP TABLE "Listing"',
    ])
  })

  it('is refused to strangers, readers, and once the listing has ended', async () => {
    const listingId = await started()
    const change = { listingId, revision: 1, fields: { title: ['x'] } }
    const reader = await colleague('read_only')
    for (const actor of [(await makeOwner()).actor, reader.actor, await makeOperatorActor()])
      await expect(saveDraft(actor, change)).rejects.toMatchObject({ code: 'listing.not_found' })
    const closed = await makeListing(owner.participant.id, { status: 'closed' })
    await expect(saveDraft(owner.actor, { ...change, listingId: closed.id })).rejects.toMatchObject({
      code: 'listing.wrong_state',
    })
  })

  it('stops when ownership is taken away in the middle, and loses nothing that was saved', async () => {
    const listingId = await started()
    const { member, actor } = await colleague()
    await saveDraft(actor, { listingId, revision: 1, fields: { strengths: ['仲間が書いた文'] } })
    await db.membership.deleteMany({ where: { memberId: member.id, participantId: owner.participant.id } })
    const after = await signedIn(member.id)
    const late = { listingId, revision: 2, fields: { strengths: ['もう書けない文'] } }
    await expect(saveDraft(after, late)).rejects.toMatchObject({ code: 'listing.not_found' })
    await expect(getDraftStep(after, listingId, 'story')).rejects.toMatchObject({ code: 'listing.not_found' })
    expect((await getDraftStep(owner.actor, listingId, 'story')).raw['strengths']).toEqual(['仲間が書いた文'])
  })
})

describe('two who edit one draft', () => {
  const base = (raw: Record<string, string[]>) => marksOf(['strengths', 'conditions'], raw)

  it('both keep what they wrote in different fields, at the same moment', async () => {
    const listingId = await started()
    const second = await colleague()
    const { lost } = wonAndLost(
      await race(
        () => saveDraft(owner.actor, { listingId, revision: 1, base: base({}), fields: { strengths: ['甲'] } }),
        () => saveDraft(second.actor, { listingId, revision: 1, base: base({}), fields: { conditions: ['乙'] } }),
      ),
    )
    expect(lost).toEqual([])
    expect((await stored(listingId)).draft).toMatchObject({
      fields: { strengths: ['甲'], conditions: ['乙'] },
      revision: 3,
    })
  })

  it('see both texts of the same field and choose; nothing is lost', async () => {
    const listingId = await started()
    const second = await colleague()
    const save = (actor: typeof second.actor, text: string) =>
      saveDraft(actor, { listingId, revision: 1, base: base({}), fields: { strengths: [text] } })
    const { won } = wonAndLost(
      await race(
        () => save(owner.actor, '甲の文'),
        () => save(second.actor, '乙の文'),
      ),
    )
    expect(won.map(({ conflicts }) => conflicts.length).sort()).toEqual([0, 1])
    const { raw, conflicts } = await getDraftStep(owner.actor, listingId, 'story')
    expect([raw['strengths']?.[0], conflicts[0]?.other[0]].sort()).toEqual(['乙の文', '甲の文'])
    expect((await getDraftPage(second.actor, listingId)).conflicts).toEqual(['story'])
    const later = conflicts[0]!.other
    await chooseDraftText(owner.actor, { listingId, key: 'strengths', which: 'other' })
    const after = await getDraftStep(second.actor, listingId, 'story')
    expect(after).toMatchObject({ raw: { strengths: later }, conflicts: [] })
    expect(Object.keys((await stored(listingId)).draft?.fields as object)).not.toContain(otherKey('strengths'))
    expect((await stored(listingId)).details).toMatchObject({ strengths: later[0] })
  })

  it('are told of a change elsewhere in a field they did not touch', async () => {
    const listingId = await started()
    const second = await colleague()
    await saveDraft(owner.actor, { listingId, revision: 1, base: base({}), fields: { strengths: ['甲'] } })
    const sent = { strengths: [''], conditions: ['乙'] }
    const answer = await saveDraft(second.actor, { listingId, revision: 1, base: base({}), fields: sent })
    expect(answer).toMatchObject({ elsewhere: ['strengths'], conflicts: [] })
    expect((await stored(listingId)).draft?.fields).toEqual({ strengths: ['甲'], conditions: ['乙'] })
  })

  it('are refused where the writer cannot tell what it was based on', async () => {
    const listingId = await started()
    await saveDraft(owner.actor, { listingId, revision: 1, fields: { title: ['一'] } })
    await expect(saveDraft(owner.actor, { listingId, revision: 1, fields: { title: ['二'] } })).rejects.toMatchObject({
      code: 'listing.draft_elsewhere',
    })
  })
})

describe('giving up', () => {
  it('deletes a draft that was never published, with all of it', async () => {
    const listingId = await started()
    await saveDraft(owner.actor, { listingId, revision: 1, fields: { companyName: ['見本'] } })
    await deleteDraft(owner.actor, { listingId })
    expect(await db.listing.count({ where: { id: listingId } })).toBe(0)
    expect(await db.listingConfidential.count({ where: { listingId } })).toBe(0)
    expect(await db.listingDraft.count({ where: { listingId } })).toBe(0)
  })

  it.each(['in_review', 'published', 'rejected'] as const)('does not delete a listing that is %s', async (status) => {
    const { id } = await makeListing(owner.participant.id, { status })
    await expect(deleteDraft(owner.actor, { listingId: id })).rejects.toMatchObject({ code: 'listing.wrong_state' })
  })

  it('does not delete or discard what is somebody else’s, nor discard a draft nobody reads', async () => {
    const listingId = await started()
    const stranger = (await makeOwner()).actor
    await expect(deleteDraft(stranger, { listingId })).rejects.toMatchObject({ code: 'listing.not_found' })
    await expect(discardChanges(stranger, { listingId })).rejects.toMatchObject({ code: 'listing.not_found' })
    await expect(discardChanges(owner.actor, { listingId })).rejects.toMatchObject({ code: 'listing.wrong_state' })
  })

  it('deletes or saves, not both, when both come at once', async () => {
    const listingId = await started()
    await race(
      () => deleteDraft(owner.actor, { listingId }),
      () => saveDraft(owner.actor, { listingId, revision: 1, fields: { title: ['残す'] } }).then(() => undefined),
    )
    expect(await db.listingDraft.count({ where: { listingId } })).toBe(
      await db.listing.count({ where: { id: listingId } }),
    )
  })
})
