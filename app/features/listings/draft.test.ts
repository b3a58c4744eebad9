import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { draftWriters } from '#app/testing/draft-writers.server.ts'
import { makeListing, makeOperatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { deleteDraft } from './commands/delete-draft.server.ts'
import { discardChanges } from './commands/discard-changes.server.ts'
import { saveDraft } from './commands/save-draft.server.ts'
import { getDraftPage } from './queries/get-draft-page.server.ts'
import { getDraftStep } from './queries/get-draft-step.server.ts'
import { getWorkingCopy } from './queries/get-working-copy.server.ts'
import { MAX_DRAFT } from './writes/change-draft.server.ts'

const { people, stored, colleague, started } = draftWriters()

describe('saving what was typed', () => {
  it('keeps it as typed and writes what is understood, the confidential part apart', async () => {
    const listingId = await started()
    const fields = {
      title: ['金属加工の町工場'],
      askingPriceMinYen: ['１，２００万円'],
      annualSalesYen: ['9千万くらい'],
      companyName: ['見本製作所 canary'],
    }
    expect(await saveDraft(people.owner.actor, { listingId, revision: 1, fields })).toMatchObject({ revision: 2 })
    const { confidential, draft, ...listing } = await stored(listingId)
    expect(draft).toMatchObject({ fields, revision: 2, updatedByMemberId: people.owner.member.id })
    expect(listing).toMatchObject({ status: 'draft', title: '金属加工の町工場', priceMinYen: 12_000_000n })
    expect(confidential?.details).toEqual({ companyName: '見本製作所 canary' })
    const open = JSON.stringify(listing, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
    expect(open).not.toContain('canary')
    const copy = await getWorkingCopy(people.owner.actor, listingId)
    expect(copy.raw['annualSalesYen']).toEqual(['9千万くらい'])
    expect(copy.problems).toEqual({ annualSalesYen: 'yen' })
  })

  it('keeps a range that ends below its beginning as it was typed, and says so beside it', async () => {
    const listingId = await started()
    const fields = { askingPriceMinYen: ['2,000万円'], askingPriceMaxYen: ['1,000万円'] }
    await saveDraft(people.owner.actor, { listingId, revision: 1, fields })
    const { raw, problems } = await getWorkingCopy(people.owner.actor, listingId)
    expect(raw).toMatchObject(fields)
    expect(problems['askingPriceMinYen']).toBe('min_above_max')
    expect(await stored(listingId)).toMatchObject({ priceMinYen: null, priceMaxYen: 10_000_000n })
    await saveDraft(people.owner.actor, { listingId, revision: 2, fields: { askingPriceMaxYen: ['3,000万円'] } })
    expect(await stored(listingId)).toMatchObject({ priceMinYen: 20_000_000n, priceMaxYen: 30_000_000n })
  })

  it('leaves the fields of other steps and unknown fields alone', async () => {
    const listingId = await started()
    await saveDraft(people.owner.actor, { listingId, revision: 1, fields: { title: ['一'] } })
    await saveDraft(people.owner.actor, { listingId, revision: 2, fields: { strengths: ['二'], nonsense: ['三'] } })
    expect((await stored(listingId)).draft?.fields).toEqual({ title: ['一'], strengths: ['二'] })
  })

  it('counts no save in which nothing changed', async () => {
    const listingId = await started()
    const save = (revision: number) =>
      saveDraft(people.owner.actor, { listingId, revision, fields: { title: ['同じ'] } })
    expect(await save(1)).toMatchObject({ revision: 2 })
    expect(await save(2)).toMatchObject({ revision: 2 })
    expect((await stored(listingId)).version).toBe(2)
  })

  it('leaves what others read as it is, until the changes are submitted', async () => {
    const listing = await makeListing(people.owner.participant.id)
    await saveDraft(people.owner.actor, { listingId: listing.id, revision: 1, fields: { title: ['新しい見出し'] } })
    expect(await stored(listing.id)).toMatchObject({ title: listing.title, version: listing.version })
    expect(await getDraftPage(people.owner.actor, listing.id)).toMatchObject({
      title: '新しい見出し',
      hasChanges: true,
    })
    await discardChanges(people.owner.actor, { listingId: listing.id })
    expect(await getDraftPage(people.owner.actor, listing.id)).toMatchObject({
      title: listing.title,
      hasChanges: false,
    })
  })

  it('takes no choice of a switch the track does not leave', async () => {
    const listingId = await started()
    await saveDraft(people.owner.actor, {
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
    await saveDraft(people.owner.actor, { listingId, revision: 1, fields: { strengths: [megabyte] } })
    const step = await getDraftStep(people.owner.actor, listingId, 'story')
    expect(step.raw['strengths']?.[0]).toHaveLength(1_000_000)
    expect(step.problems['strengths']).toMatch(/^too_long/)
    await expect(
      saveDraft(people.owner.actor, { listingId, revision: 2, fields: { story: ['あ'.repeat(MAX_DRAFT)] } }),
    ).rejects.toMatchObject({ code: 'listing.draft_too_large' })
  })

  it('keeps no character that is not for reading', async () => {
    const listingId = await started()
    const typed = 'a\u0000b\u202Ec\uD800d👨‍👩‍👧<script>{{x}}\'; DROP TABLE "Listing"'
    await saveDraft(people.owner.actor, { listingId, revision: 1, fields: { strengths: [typed] } })
    expect((await getDraftStep(people.owner.actor, listingId, 'story')).raw['strengths']).toEqual([
      'abc\uFFFDd👨‍👩‍👧<script>{{x}}\'; DROP TABLE "Listing"',
    ])
  })

  it('is refused to strangers, readers, and once the listing has ended', async () => {
    const listingId = await started()
    const change = { listingId, revision: 1, fields: { title: ['x'] } }
    const reader = await colleague('read_only')
    for (const actor of [(await makeOwner()).actor, reader.actor, await makeOperatorActor()])
      await expect(saveDraft(actor, change)).rejects.toMatchObject({ code: 'listing.not_found' })
    const closed = await makeListing(people.owner.participant.id, { status: 'closed' })
    await expect(saveDraft(people.owner.actor, { ...change, listingId: closed.id })).rejects.toMatchObject({
      code: 'listing.wrong_state',
    })
  })

  it('stops when ownership is taken away in the middle, and loses nothing that was saved', async () => {
    const listingId = await started()
    const { member, actor } = await colleague()
    await saveDraft(actor, { listingId, revision: 1, fields: { strengths: ['仲間が書いた文'] } })
    await db.membership.deleteMany({ where: { memberId: member.id, participantId: people.owner.participant.id } })
    const after = await signedIn(member.id)
    const late = { listingId, revision: 2, fields: { strengths: ['もう書けない文'] } }
    await expect(saveDraft(after, late)).rejects.toMatchObject({ code: 'listing.not_found' })
    await expect(getDraftStep(after, listingId, 'story')).rejects.toMatchObject({ code: 'listing.not_found' })
    expect((await getDraftStep(people.owner.actor, listingId, 'story')).raw['strengths']).toEqual(['仲間が書いた文'])
  })
})

describe('giving up', () => {
  it('deletes a draft that was never published, with all of it', async () => {
    const listingId = await started()
    await saveDraft(people.owner.actor, { listingId, revision: 1, fields: { companyName: ['見本'] } })
    await deleteDraft(people.owner.actor, { listingId })
    expect(await db.listing.count({ where: { id: listingId } })).toBe(0)
    expect(await db.listingConfidential.count({ where: { listingId } })).toBe(0)
    expect(await db.listingDraft.count({ where: { listingId } })).toBe(0)
  })

  it.each(['in_review', 'published', 'rejected'] as const)('does not delete a listing that is %s', async (status) => {
    const { id } = await makeListing(people.owner.participant.id, { status })
    await expect(deleteDraft(people.owner.actor, { listingId: id })).rejects.toMatchObject({
      code: 'listing.wrong_state',
    })
  })

  it('does not delete or discard what is somebody else’s, nor discard a draft nobody reads', async () => {
    const listingId = await started()
    const stranger = (await makeOwner()).actor
    await expect(deleteDraft(stranger, { listingId })).rejects.toMatchObject({ code: 'listing.not_found' })
    await expect(discardChanges(stranger, { listingId })).rejects.toMatchObject({ code: 'listing.not_found' })
    await expect(discardChanges(people.owner.actor, { listingId })).rejects.toMatchObject({
      code: 'listing.wrong_state',
    })
  })

  it('deletes or saves, not both, when both come at once', async () => {
    const listingId = await started()
    await race(
      () => deleteDraft(people.owner.actor, { listingId }),
      () =>
        saveDraft(people.owner.actor, { listingId, revision: 1, fields: { title: ['残す'] } }).then(() => undefined),
    )
    expect(await db.listingDraft.count({ where: { listingId } })).toBe(
      await db.listing.count({ where: { id: listingId } }),
    )
  })
})
