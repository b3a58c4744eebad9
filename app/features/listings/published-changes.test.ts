import { describe, expect, it } from 'vitest'
import { listingDesk } from '#app/testing/listing-desk.server.ts'
import { race } from '#app/testing/race.server.ts'
import { approveListing } from './commands/approve-listing.server.ts'
import { saveDraft } from './commands/save-draft.server.ts'
import { withdrawListing } from './commands/withdraw-listing.server.ts'

const { people, stored, read, versionsOf, approve, reject, submit, edit, draft } = listingDesk()

describe('changes of a published listing', () => {
  async function published(): Promise<string> {
    const listingId = await draft()
    await submit(listingId)
    await approve(listingId)
    return listingId
  }

  it('are read by others only when approved, in the text that was read', async () => {
    const listingId = await published()
    await edit(listingId, { title: '変えた見出し' })
    expect((await stored(listingId)).title).toBe('金属加工の町工場')
    expect(await submit(listingId)).toEqual({ outcome: 'changes_in_review' })
    expect(await stored(listingId)).toMatchObject({ status: 'published', title: '金属加工の町工場' })
    await approve(listingId)
    expect(await stored(listingId)).toMatchObject({
      status: 'published',
      title: '変えた見出し',
      draft: { submittedAt: null },
    })
    expect(await versionsOf(listingId)).toMatchObject([{}, {}, { title: '変えた見出し' }])
    await expect(approve(listingId)).rejects.toMatchObject({ code: 'listing.wrong_state' })
  })

  it('of confidential fields need no approval', async () => {
    const listingId = await published()
    await edit(listingId, { companyName: '見本新製作所', ownNotes: '覚え書き' })
    expect(await submit(listingId, false)).toEqual({ outcome: 'changed' })
    const { confidential, status } = await stored(listingId)
    expect([status, confidential?.details]).toMatchObject(['published', { companyName: '見本新製作所' }])
    expect(await submit(listingId)).toEqual({ outcome: 'unchanged' })
  })

  it('of a switch that opens a field do', async () => {
    const listingId = await published()
    const { revision } = await edit(listingId, { foundedYear: 1962 })
    await saveDraft(people.owner.actor, { listingId, revision, fields: {}, switches: { foundedYear: 'open' } })
    expect(await submit(listingId)).toEqual({ outcome: 'changes_in_review' })
  })

  it('are given back with the reason while the listing stays', async () => {
    const listingId = await published()
    await edit(listingId, { title: '変えた見出し' })
    await submit(listingId)
    await reject(listingId, '見出しを短く')
    expect(await stored(listingId)).toMatchObject({
      status: 'published',
      title: '金属加工の町工場',
      draft: { submittedAt: null, reviewNote: '見出しを短く' },
    })
    await submit(listingId)
    expect((await stored(listingId)).draft?.reviewNote).toBeNull()
  })

  it('are taken back by writing on or by their owner', async () => {
    const listingId = await published()
    await edit(listingId, { title: '変えた見出し' })
    await submit(listingId)
    const old = await read(listingId)
    await edit(listingId, { title: 'もう一度変えた見出し' })
    await expect(approveListing(people.operator, old)).rejects.toMatchObject({ code: 'listing.wrong_state' })
    await submit(listingId)
    await expect(approveListing(people.operator, old)).rejects.toMatchObject({ code: 'listing.stale' })
    await withdrawListing(people.owner.actor, { listingId })
    expect(await stored(listingId)).toMatchObject({ status: 'published', draft: { submittedAt: null } })
  })

  it('approval and editing at once: approved as it was read, or not at all', async () => {
    const listingId = await published()
    await edit(listingId, { title: '読まれた見出し' })
    await submit(listingId)
    const now = await read(listingId)
    const results = await race<unknown>(
      async () => approveListing(people.operator, now),
      async () => edit(listingId, { title: '書きかけの見出し' }, now.revision),
    )
    const { title } = await stored(listingId)
    expect(results[1]!.status).toBe('fulfilled')
    expect(title).toBe(results[0]!.status === 'fulfilled' ? '読まれた見出し' : '金属加工の町工場')
  })
})
