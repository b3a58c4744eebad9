import { describe, expect, it } from 'vitest'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { processDefects } from '#app/platform/process/check-process.ts'
import { listingDesk, sayable } from '#app/testing/listing-desk.server.ts'
import { makeMember, makeOwner, makeParticipant, signedIn } from '#app/testing/make.server.ts'
import { approveListing } from './commands/approve-listing.server.ts'
import { renewListing } from './commands/renew-listing.server.ts'
import { submitListing } from './commands/submit-listing.server.ts'
import { withdrawListing } from './commands/withdraw-listing.server.ts'
import { process } from './process.ts'
import { autoApprovedTracks } from './settings.ts'

const { people, stored, read, versionsOf, approve, reject, submit, edit, draft } = listingDesk()

async function eventsOf(listingId: string): Promise<string[]> {
  const jobs = await db.$queryRaw<{ name: string }[]>`
    SELECT data->>'name' AS name FROM pgboss.job
    WHERE name = 'events' AND data->'payload'->>'listingId' = ${listingId} ORDER BY created_on, id`
  return jobs.map(({ name }) => name).sort()
}

describe('the process', () => {
  it('has no defect', () => expect(processDefects(process)).toEqual([]))
})

describe('submission', () => {
  it('waits for the people.operator, is kept as it was, is published as it was read and gets its term', async () => {
    const listingId = await draft()
    expect(await submit(listingId)).toEqual({ outcome: 'in_review' })
    expect(await stored(listingId)).toMatchObject({ status: 'in_review', draft: { submittedAt: expect.any(Date) } })
    await approve(listingId)
    const { expiresAt, ...listing } = await stored(listingId)
    expect(listing).toMatchObject({ status: 'published', publishedAt: expect.any(Date), draft: { submittedAt: null } })
    expect(Math.round((expiresAt!.getTime() - clock.now().getTime()) / DAY_MS)).toBe(180)
    expect(await eventsOf(listingId)).toEqual(['listing.changed', 'listing.published', 'listing.submitted'])
    const versions = await versionsOf(listingId)
    expect(versions).toHaveLength(2)
    expect(versions[1]).toMatchObject({ title: '金属加工の町工場' })
    expect(JSON.stringify(versions)).not.toContain('canary')
  })

  it.each([
    ['something required is missing', { title: '下書き' }],
    ['the name stands in the teaser', { ...sayable, teaser: '見本製作所canary です' }],
    ['a member’s name stands in the teaser', { ...sayable, teaser: '見本花子がお待ちしています' }],
    ['a range ends below its beginning', { ...sayable, askingPriceMinYen: 20_000_000, askingPriceMaxYen: 10_000_000 }],
    ['a phone number does', { ...sayable, title: '03-1234-5678' }],
  ])('is refused when %s', async (_, given) => {
    const listingId = await draft(given)
    await expect(submit(listingId)).rejects.toMatchObject({ code: 'listing.incomplete' })
    expect((await stored(listingId)).status).toBe('draft')
  })

  it('with a warning wants a yes, and without one does not', async () => {
    const listingId = await draft({ ...sayable, teaser: '売上は9,832万円です' })
    await expect(submit(listingId, false)).rejects.toMatchObject({ code: 'listing.findings_unread' })
    expect(await submit(listingId, true)).toEqual({ outcome: 'in_review' })
    await db.setting.create({ data: { key: 'listings.look_alikes_needed', value: 2, updatedAt: new Date() } })
    for (let count = 0; count < 2; count++) await makeOwner()
    expect(await submit(await draft(), false)).toEqual({ outcome: 'in_review' })
  })

  it('is of the working copy that was read, and no other', async () => {
    const listingId = await draft()
    const { revision } = await read(listingId)
    await edit(listingId, { title: '新しい見出し' })
    const late = submitListing(people.owner.actor, { listingId, revision, acceptsFindings: true })
    await expect(late).rejects.toMatchObject({ code: 'listing.draft_elsewhere' })
  })

  it('is given back with the reason, and comes again', async () => {
    const listingId = await draft()
    await submit(listingId)
    await reject(listingId, 'もう少し詳しく')
    expect(await stored(listingId)).toMatchObject({ status: 'rejected', rejectionReason: 'もう少し詳しく' })
    await edit(listingId, { teaser: '30年続く工場の技術を引き継ぐ方を探しています。' })
    await submit(listingId)
    await approve(listingId)
    expect(await stored(listingId)).toMatchObject({ status: 'published', rejectionReason: null })
  })

  it('is taken back by its owner, also by writing on', async () => {
    const listingId = await draft()
    await submit(listingId)
    const before = await read(listingId)
    await withdrawListing(people.owner.actor, { listingId })
    expect(await stored(listingId)).toMatchObject({ status: 'draft', draft: { submittedAt: null } })
    await expect(withdrawListing(people.owner.actor, { listingId })).rejects.toMatchObject({
      code: 'listing.wrong_state',
    })
    await expect(approveListing(people.operator, before)).rejects.toMatchObject({ code: 'listing.wrong_state' })
    await submit(listingId)
    await edit(listingId, { title: '書き足した見出し' })
    expect(await stored(listingId)).toMatchObject({ status: 'draft', title: '書き足した見出し' })
  })

  it('is published only for a verified participant', async () => {
    const member = await makeMember()
    await makeParticipant(member.id, { isVerified: false })
    people.owner = { ...people.owner, actor: await signedIn(member.id) }
    const listingId = await draft()
    await submit(listingId)
    await expect(approve(listingId)).rejects.toMatchObject({ code: 'participant.not_verified' })
  })

  it('is nobody else’s to make, to take back or to answer', async () => {
    const listingId = await draft()
    const stranger = await makeOwner()
    const input = { listingId, revision: 1, acceptsFindings: true }
    for (const actor of [stranger.actor, people.operator])
      await expect(submitListing(actor, input)).rejects.toMatchObject({ code: 'listing.not_found' })
    await expect(withdrawListing(stranger.actor, { listingId })).rejects.toMatchObject({ code: 'listing.not_found' })
    await expect(approveListing(people.owner.actor, await read(listingId))).rejects.toMatchObject({
      code: 'request.forbidden',
    })
    await expect(renewListing(stranger.actor, { listingId })).rejects.toMatchObject({ code: 'listing.not_found' })
  })
})

describe('automatic approval', () => {
  const allow = async () => {
    await db.setting.create({ data: { key: autoApprovedTracks.key, value: ['succession'], updatedAt: new Date() } })
    await db.setting.create({ data: { key: 'listings.look_alikes_needed', value: 2, updatedAt: new Date() } })
    await makeOwner()
  }

  it('publishes at once what nobody need look at', async () => {
    await allow()
    const listingId = await draft()
    expect(await submit(listingId, false)).toEqual({ outcome: 'published' })
    expect(await stored(listingId)).toMatchObject({ status: 'published', expiresAt: expect.any(Date) })
  })

  it('leaves to the operator what has a warning, although its owner accepts it', async () => {
    await allow()
    expect(await submit(await draft({ ...sayable, teaser: '売上は9,832万円です' }))).toEqual({ outcome: 'in_review' })
  })

  it('does not hold for another track, nor with a setting that is no longer valid', async () => {
    await db.setting.create({ data: { key: autoApprovedTracks.key, value: ['design'], updatedAt: new Date() } })
    expect(await submit(await draft())).toEqual({ outcome: 'in_review' })
    await db.setting.update({ where: { key: autoApprovedTracks.key }, data: { value: ['succession', 'bogus'] } })
    expect(await submit(await draft())).toEqual({ outcome: 'in_review' })
  })
})
