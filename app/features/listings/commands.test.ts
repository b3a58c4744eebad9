import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import type { FieldValues } from '#app/tracks/field.ts'
import {
  makeListing,
  makeMember,
  makeOperatorActor,
  makeOwner,
  makeParticipant,
  signedIn,
} from '#app/testing/make.server.ts'
import { approveListing } from './commands/approve-listing.server.ts'
import { closeListing } from './commands/close-listing.server.ts'
import { createListing } from './commands/create-listing.server.ts'
import { pauseListing } from './commands/pause-listing.server.ts'
import { rejectListing } from './commands/reject-listing.server.ts'
import { resumeListing } from './commands/resume-listing.server.ts'
import { submitListing } from './commands/submit-listing.server.ts'
import { updateListing } from './commands/update-listing.server.ts'

const values: FieldValues = {
  title: '金属加工の町工場',
  teaser: '技術を引き継ぐ方を探しています。',
  transferKind: 'shares',
  tags: ['金属'],
  askingPriceMinYen: 12_000_000,
  companyName: '見本製作所 canary',
  annualSalesYen: 98_765_432,
}

const newListing = (given: Partial<Parameters<typeof createListing>[1]> = {}) => ({
  listingId: randomUUID(),
  track: 'succession' as const,
  side: 'offer' as const,
  participantId: undefined,
  values,
  intent: 'draft' as const,
  ...given,
})

const stored = (id: string) => db.listing.findUniqueOrThrow({ where: { id }, include: { confidential: true } })

async function eventsOf(listingId: string): Promise<string[]> {
  const jobs = await db.$queryRaw<{ name: string }[]>`
    SELECT data->>'name' AS name FROM pgboss.job
    WHERE name = 'events' AND data->'payload'->>'listingId' = ${listingId} ORDER BY created_on, id`
  return jobs.map(({ name }) => name)
}

const outcomes = async (works: Promise<unknown>[]) => {
  const settled = await Promise.allSettled(works)
  return settled.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as { code?: string }).code)).sort()
}

let owner: Awaited<ReturnType<typeof makeOwner>>
let operator: Awaited<ReturnType<typeof makeOperatorActor>>
beforeEach(async () => {
  owner = await makeOwner()
  operator = await makeOperatorActor()
})

describe('posting', () => {
  it('keeps a draft, the confidential part apart from the rest', async () => {
    const { listingId } = await createListing(owner.actor, newListing())
    const { confidential, ...listing } = await stored(listingId)
    expect(listing).toMatchObject({
      status: 'draft',
      version: 1,
      participantId: owner.participant.id,
      priceMinYen: 12_000_000n,
    })
    expect(confidential?.details).toEqual({ companyName: '見本製作所 canary', annualSalesYen: 98_765_432 })
    const open = JSON.stringify(listing, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
    expect(open).not.toMatch(/canary|98765432/)
    expect(await eventsOf(listingId)).toEqual([])
  })

  it('submits, is approved in the version that was read, and tells the index', async () => {
    const { listingId } = await createListing(owner.actor, newListing({ intent: 'submit' }))
    const { status, version } = await stored(listingId)
    expect(status).toBe('in_review')
    await expect(approveListing(operator, { listingId, version: version - 1 })).rejects.toMatchObject({
      code: 'listing.stale',
    })
    await approveListing(operator, { listingId, version })
    expect(await stored(listingId)).toMatchObject({ status: 'published', publishedAt: expect.any(Date) })
    expect((await eventsOf(listingId)).sort()).toEqual(['listing.changed', 'listing.published', 'listing.submitted'])
  })

  it('makes one listing of a form sent twice at once', async () => {
    const input = newListing()
    expect(await outcomes([createListing(owner.actor, input), createListing(owner.actor, input)])).toEqual([
      'done',
      'done',
    ])
    expect(await db.listing.count({ where: { participantId: owner.participant.id } })).toBe(1)
  })

  it('keeps what was changed after going back to the form', async () => {
    const input = newListing()
    await createListing(owner.actor, input)
    await createListing(owner.actor, { ...input, values: { ...values, title: '新しい見出し' } })
    expect(await stored(input.listingId)).toMatchObject({ title: '新しい見出し', version: 2 })
  })

  it('cannot take over the id of somebody else', async () => {
    const other = await makeOwner()
    const listing = await makeListing(other.participant.id)
    await expect(createListing(owner.actor, newListing({ listingId: listing.id }))).rejects.toMatchObject({
      code: 'listing.not_found',
    })
    expect((await stored(listing.id)).title).toBe(listing.title)
  })

  it('asks which participant when there are several, and takes only own ones of a fitting kind', async () => {
    const second = await makeParticipant(owner.member.id)
    const designer = await makeParticipant(owner.member.id, { kinds: ['designer'] })
    const foreign = await makeOwner()
    const actor = await signedIn(owner.member.id)
    const post = (participantId: string | undefined) => createListing(actor, newListing({ participantId }))
    await expect(post(undefined)).rejects.toMatchObject({ code: 'listing.choose_participant', field: 'participantId' })
    for (const id of [designer.id, foreign.participant.id])
      await expect(post(id)).rejects.toMatchObject({ code: 'listing.kind_not_allowed' })
    const { listingId } = await post(second.id)
    expect((await stored(listingId)).participantId).toBe(second.id)
  })

  it('is refused to who may only read, whose address is unconfirmed, and to the operator', async () => {
    const reader = await makeMember()
    await makeParticipant(reader.id, { role: 'read_only' })
    await expect(createListing(await signedIn(reader.id), newListing())).rejects.toMatchObject({
      code: 'listing.kind_not_allowed',
    })
    const unverified = await makeMember({ isVerified: false })
    await makeParticipant(unverified.id)
    await expect(createListing(await signedIn(unverified.id), newListing())).rejects.toMatchObject({
      code: 'request.verify_email_first',
    })
    const listing = await makeListing(owner.participant.id)
    await expect(pauseListing(operator, { listingId: listing.id })).rejects.toMatchObject({ code: 'listing.not_found' })
  })

  it('is published only for a verified participant', async () => {
    const member = await makeMember()
    await makeParticipant(member.id, { isVerified: false })
    const { listingId } = await createListing(await signedIn(member.id), newListing({ intent: 'submit' }))
    const { version } = await stored(listingId)
    await expect(approveListing(operator, { listingId, version })).rejects.toMatchObject({
      code: 'participant.not_verified',
    })
    expect((await stored(listingId)).status).toBe('in_review')
  })
})

describe('editing', () => {
  const published = () => makeListing(owner.participant.id)
  const change = (listingId: string, version: number, more: object = {}) =>
    updateListing(owner.actor, {
      listingId,
      version,
      values: { ...values, title: `版${version}` },
      intent: 'save',
      ...more,
    })

  it('keeps a published listing published, with the next version, and tells the index', async () => {
    const { id } = await published()
    await change(id, 1)
    expect(await stored(id)).toMatchObject({ status: 'published', version: 2, title: '版1' })
    expect(await eventsOf(id)).toEqual(['listing.changed'])
  })

  it('refuses what was written on an older version, and lets one of two at once win', async () => {
    const { id } = await published()
    expect(await outcomes([change(id, 1), change(id, 1)])).toEqual(['done', 'listing.stale'])
    await expect(change(id, 1)).rejects.toMatchObject({ code: 'listing.stale' })
    await expect(change(id, Number.NaN)).rejects.toMatchObject({ code: 'listing.stale' })
    expect((await stored(id)).version).toBe(2)
  })

  it('does not let a published listing fall back to an unchecked draft, nor a closed one change', async () => {
    const { id } = await published()
    await expect(change(id, 1, { intent: 'draft' })).rejects.toMatchObject({ code: 'listing.wrong_state' })
    await closeListing(owner.actor, { listingId: id, reason: 'found_here' })
    await expect(change(id, 2)).rejects.toMatchObject({ code: 'listing.wrong_state' })
  })

  it('is refused to strangers, as if there were nothing', async () => {
    const { id } = await published()
    const stranger = await makeOwner()
    await expect(
      updateListing(stranger.actor, { listingId: id, version: 1, values, intent: 'save' }),
    ).rejects.toMatchObject({
      code: 'listing.not_found',
    })
  })
})

describe('the states', () => {
  it('submit a saved draft once it is complete', async () => {
    const { listingId } = await createListing(owner.actor, newListing({ values: { title: '下書き' } }))
    await expect(submitListing(owner.actor, { listingId })).rejects.toMatchObject({ code: 'listing.incomplete' })
    await updateListing(owner.actor, {
      listingId,
      version: 1,
      values: { ...values, teaser: '見本製作所canary です' },
      intent: 'draft',
    })
    await expect(submitListing(owner.actor, { listingId })).rejects.toMatchObject({ code: 'listing.incomplete' })
    await updateListing(owner.actor, { listingId, version: 2, values, intent: 'draft' })
    await submitListing(owner.actor, { listingId })
    expect((await stored(listingId)).status).toBe('in_review')
  })

  it('give a rejected listing back with the reason, to be submitted again', async () => {
    const { listingId } = await createListing(owner.actor, newListing({ intent: 'submit' }))
    await rejectListing(operator, { listingId, version: 2, reason: 'もう少し詳しくお願いします' })
    expect(await stored(listingId)).toMatchObject({ status: 'rejected', rejectionReason: 'もう少し詳しくお願いします' })
    await updateListing(owner.actor, { listingId, version: 3, values, intent: 'submit' })
    const { status, version } = await stored(listingId)
    expect(status).toBe('in_review')
    await approveListing(operator, { listingId, version })
    expect((await stored(listingId)).rejectionReason).toBeNull()
  })

  it('pause, resume, close with a reason, and end there', async () => {
    const { id: listingId } = await makeListing(owner.participant.id)
    await pauseListing(owner.actor, { listingId })
    await expect(pauseListing(owner.actor, { listingId })).rejects.toMatchObject({ code: 'listing.wrong_state' })
    await resumeListing(owner.actor, { listingId })
    await closeListing(owner.actor, { listingId, reason: 'found_elsewhere' })
    await expect(resumeListing(owner.actor, { listingId })).rejects.toMatchObject({ code: 'listing.wrong_state' })
    expect(await stored(listingId)).toMatchObject({ status: 'closed', closeReason: 'found_elsewhere', version: 4 })
    expect(await eventsOf(listingId)).toEqual(['listing.changed', 'listing.changed', 'listing.changed'])
  })

  it('do not resume for a participant whose verification was taken back', async () => {
    const { id: listingId } = await makeListing(owner.participant.id, { status: 'paused' })
    await db.participant.update({ where: { id: owner.participant.id }, data: { verificationStatus: 'rejected' } })
    await expect(resumeListing(owner.actor, { listingId })).rejects.toMatchObject({ code: 'participant.not_verified' })
  })

  it.each([
    [
      'two approvals',
      'in_review',
      (id: string) => [
        approveListing(operator, { listingId: id, version: 1 }),
        approveListing(operator, { listingId: id, version: 1 }),
      ],
    ],
    [
      'approval and rejection',
      'in_review',
      (id: string) => [
        approveListing(operator, { listingId: id, version: 1 }),
        rejectListing(operator, { listingId: id, version: 1, reason: 'x' }),
      ],
    ],
    [
      'two submissions',
      'draft',
      (id: string) => [submitListing(owner.actor, { listingId: id }), submitListing(owner.actor, { listingId: id })],
    ],
    [
      'two closings',
      'published',
      (id: string) => [
        closeListing(owner.actor, { listingId: id, reason: 'other' }),
        closeListing(owner.actor, { listingId: id, reason: 'timing' }),
      ],
    ],
    [
      'two resumptions',
      'paused',
      (id: string) => [resumeListing(owner.actor, { listingId: id }), resumeListing(owner.actor, { listingId: id })],
    ],
  ] as const)('let one of %s win when both come at once', async (_, status, race) => {
    const listing = await makeListing(owner.participant.id, { status })
    const results = await outcomes(race(listing.id))
    expect(results).toEqual(['done', 'listing.wrong_state'])
    const moves = await db.auditEntry.count({ where: { entityId: listing.id, action: 'listing.moved' } })
    expect(moves).toBe(1)
  })
})
