import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { clock, DAY_MS } from '#app/platform/clock.ts'
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
import { race } from '#app/testing/race.server.ts'
import { approveListing } from './commands/approve-listing.server.ts'
import { closeListing } from './commands/close-listing.server.ts'
import { matchListing } from './commands/match-listing.server.ts'
import { pauseListing } from './commands/pause-listing.server.ts'
import { rejectListing } from './commands/reject-listing.server.ts'
import { renewListing } from './commands/renew-listing.server.ts'
import { resumeListing } from './commands/resume-listing.server.ts'
import { saveDraft } from './commands/save-draft.server.ts'
import { startListing } from './commands/start-listing.server.ts'
import { submitListing } from './commands/submit-listing.server.ts'
import { withdrawListing } from './commands/withdraw-listing.server.ts'
import { rawOf } from './draft-values.ts'
import { fieldsOf } from './listing-values.ts'
import { processDefects } from '#app/platform/process/check-process.ts'
import { process } from './process.ts'
import { autoApprovedTracks } from './settings.ts'

const of = { track: 'succession', side: 'offer' } as const
const values: FieldValues = {
  title: '金属加工の町工場',
  teaser: '技術を引き継ぐ方を探しています。',
  transferKind: 'shares',
  companyName: '見本製作所 canary',
}

type Owner = Awaited<ReturnType<typeof makeOwner>>
let owner: Owner
let operator: Awaited<ReturnType<typeof makeOperatorActor>>
beforeEach(async () => {
  await db.setting.deleteMany()
  owner = await makeOwner()
  operator = await makeOperatorActor()
})

const stored = (id: string) =>
  db.listing.findUniqueOrThrow({ where: { id }, include: { draft: true, confidential: true } })
const read = async (listingId: string) => {
  const { version, draft } = await stored(listingId)
  return { listingId, version, revision: draft?.revision ?? 1 }
}
const approve = async (listingId: string) => approveListing(operator, await read(listingId))
const reject = async (listingId: string, reason = '直してください') =>
  rejectListing(operator, { ...(await read(listingId)), reason })
const submit = async (listingId: string, acceptsFindings = true) =>
  submitListing(owner.actor, { listingId, revision: (await read(listingId)).revision, acceptsFindings })
const edit = async (listingId: string, changed: FieldValues, revision?: number) =>
  saveDraft(owner.actor, {
    listingId,
    revision: revision ?? (await read(listingId)).revision,
    fields: rawOf(fieldsOf(of), changed),
  })

async function draft(given: FieldValues = values): Promise<string> {
  const { listingId } = await startListing(owner.actor, { listingId: randomUUID(), ...of, participantId: undefined })
  await edit(listingId, given)
  return listingId
}

async function eventsOf(listingId: string): Promise<string[]> {
  const jobs = await db.$queryRaw<{ name: string }[]>`
    SELECT data->>'name' AS name FROM pgboss.job
    WHERE name = 'events' AND data->'payload'->>'listingId' = ${listingId} ORDER BY created_on, id`
  return jobs.map(({ name }) => name).sort()
}

const versionsOf = async (listingId: string) =>
  (await db.listingVersion.findMany({ where: { listingId }, orderBy: { version: 'asc' } })).map(({ open }) => open)

const codes = (results: PromiseSettledResult<unknown>[]) =>
  results.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as { code?: string }).code)).sort()

describe('the process', () => {
  it('has no defect', () => expect(processDefects(process)).toEqual([]))
})

describe('submission', () => {
  it('waits for the operator, is kept as it was, is published as it was read and gets its term', async () => {
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
    ['the name stands in the teaser', { ...values, teaser: '見本製作所canary です' }],
    ['a member’s name stands in the teaser', { ...values, teaser: '見本花子がお待ちしています' }],
    ['a phone number does', { ...values, title: '03-1234-5678' }],
  ])('is refused when %s', async (_, given) => {
    const listingId = await draft(given)
    await expect(submit(listingId)).rejects.toMatchObject({ code: 'listing.incomplete' })
    expect((await stored(listingId)).status).toBe('draft')
  })

  it('with a warning wants a yes, and without one does not', async () => {
    const listingId = await draft({ ...values, teaser: '売上は9,832万円です' })
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
    const late = submitListing(owner.actor, { listingId, revision, acceptsFindings: true })
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
    await withdrawListing(owner.actor, { listingId })
    expect(await stored(listingId)).toMatchObject({ status: 'draft', draft: { submittedAt: null } })
    await expect(withdrawListing(owner.actor, { listingId })).rejects.toMatchObject({ code: 'listing.wrong_state' })
    await expect(approveListing(operator, before)).rejects.toMatchObject({ code: 'listing.wrong_state' })
    await submit(listingId)
    await edit(listingId, { title: '書き足した見出し' })
    expect(await stored(listingId)).toMatchObject({ status: 'draft', title: '書き足した見出し' })
  })

  it('is published only for a verified participant', async () => {
    const member = await makeMember()
    await makeParticipant(member.id, { isVerified: false })
    owner = { ...owner, actor: await signedIn(member.id) }
    const listingId = await draft()
    await submit(listingId)
    await expect(approve(listingId)).rejects.toMatchObject({ code: 'participant.not_verified' })
  })

  it('is nobody else’s to make, to take back or to answer', async () => {
    const listingId = await draft()
    const stranger = await makeOwner()
    const input = { listingId, revision: 1, acceptsFindings: true }
    for (const actor of [stranger.actor, operator])
      await expect(submitListing(actor, input)).rejects.toMatchObject({ code: 'listing.not_found' })
    await expect(withdrawListing(stranger.actor, { listingId })).rejects.toMatchObject({ code: 'listing.not_found' })
    await expect(approveListing(owner.actor, await read(listingId))).rejects.toMatchObject({
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
    expect(await submit(await draft({ ...values, teaser: '売上は9,832万円です' }))).toEqual({ outcome: 'in_review' })
  })

  it('does not hold for another track, nor with a setting that is no longer valid', async () => {
    await db.setting.create({ data: { key: autoApprovedTracks.key, value: ['design'], updatedAt: new Date() } })
    expect(await submit(await draft())).toEqual({ outcome: 'in_review' })
    await db.setting.update({ where: { key: autoApprovedTracks.key }, data: { value: ['succession', 'bogus'] } })
    expect(await submit(await draft())).toEqual({ outcome: 'in_review' })
  })
})

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
    await saveDraft(owner.actor, { listingId, revision, fields: {}, switches: { foundedYear: 'open' } })
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
    await expect(approveListing(operator, old)).rejects.toMatchObject({ code: 'listing.wrong_state' })
    await submit(listingId)
    await expect(approveListing(operator, old)).rejects.toMatchObject({ code: 'listing.stale' })
    await withdrawListing(owner.actor, { listingId })
    expect(await stored(listingId)).toMatchObject({ status: 'published', draft: { submittedAt: null } })
  })

  it('approval and editing at once: approved as it was read, or not at all', async () => {
    const listingId = await published()
    await edit(listingId, { title: '読まれた見出し' })
    await submit(listingId)
    const now = await read(listingId)
    const results = await race<unknown>(
      async () => approveListing(operator, now),
      async () => edit(listingId, { title: '書きかけの見出し' }, now.revision),
    )
    const { title } = await stored(listingId)
    expect(results[1]!.status).toBe('fulfilled')
    expect(title).toBe(results[0]!.status === 'fulfilled' ? '読まれた見出し' : '金属加工の町工場')
  })
})

describe('pausing, matching, closing', () => {
  it('go there and back, and end in closing', async () => {
    const { id: listingId } = await makeListing(owner.participant.id)
    await pauseListing(owner.actor, { listingId })
    await resumeListing(owner.actor, { listingId })
    await matchListing(owner.actor, { listingId })
    expect((await stored(listingId)).status).toBe('matched')
    await resumeListing(owner.actor, { listingId })
    expect((await stored(listingId)).status).toBe('published')
    await matchListing(owner.actor, { listingId })
    await pauseListing(owner.actor, { listingId })
    await closeListing(owner.actor, { listingId, reason: 'found_elsewhere' })
    await expect(resumeListing(owner.actor, { listingId })).rejects.toMatchObject({ code: 'listing.wrong_state' })
    expect(await stored(listingId)).toMatchObject({ status: 'closed', closeReason: 'found_elsewhere' })
  })

  it('do not lead back for a participant whose verification was taken back', async () => {
    for (const status of ['paused', 'matched'] as const) {
      const { id: listingId } = await makeListing(owner.participant.id, { status })
      await db.participant.update({ where: { id: owner.participant.id }, data: { verificationStatus: 'rejected' } })
      const back = [() => resumeListing(owner.actor, { listingId }), () => renewListing(owner.actor, { listingId })]
      await expect(back[0]!()).rejects.toMatchObject({ code: 'participant.not_verified' })
      if (status === 'paused') await expect(back[1]!()).rejects.toMatchObject({ code: 'participant.not_verified' })
    }
  })
})

describe('two at once', () => {
  const one = { version: 1, revision: 1 }
  const yes = { revision: 1, acceptsFindings: true }
  it.each([
    [
      'two approvals',
      'in_review',
      (listingId: string) => [
        approveListing(operator, { listingId, ...one }),
        approveListing(operator, { listingId, ...one }),
      ],
    ],
    [
      'approval and rejection',
      'in_review',
      (listingId: string) => [
        approveListing(operator, { listingId, ...one }),
        rejectListing(operator, { listingId, ...one, reason: 'x' }),
      ],
    ],
    [
      'approval and taking back',
      'in_review',
      (listingId: string) => [
        approveListing(operator, { listingId, ...one }),
        withdrawListing(owner.actor, { listingId }),
      ],
    ],
    [
      'two submissions',
      'draft',
      (listingId: string) => [
        submitListing(owner.actor, { listingId, ...yes }),
        submitListing(owner.actor, { listingId, ...yes }),
      ],
    ],
    [
      'two closings',
      'published',
      (listingId: string) => [
        closeListing(owner.actor, { listingId, reason: 'other' }),
        closeListing(owner.actor, { listingId, reason: 'timing' }),
      ],
    ],
    [
      'two pauses',
      'published',
      (listingId: string) => [pauseListing(owner.actor, { listingId }), pauseListing(owner.actor, { listingId })],
    ],
    [
      'two resumptions',
      'paused',
      (listingId: string) => [resumeListing(owner.actor, { listingId }), resumeListing(owner.actor, { listingId })],
    ],
    [
      'two matchings',
      'published',
      (listingId: string) => [matchListing(owner.actor, { listingId }), matchListing(owner.actor, { listingId })],
    ],
  ] as const)('%s: one wins', async (_, status, both) => {
    const { id } = await makeListing(owner.participant.id, { status })
    await race<unknown>(async () => undefined)
    const results = codes(await Promise.allSettled(both(id)))
    expect(results).toEqual(['done', 'listing.wrong_state'])
    expect(await db.auditEntry.count({ where: { entityId: id, action: 'listing.moved' } })).toBe(1)
  })

  it('two operators on the same changes: one answer counts', async () => {
    const { id: listingId } = await makeListing(owner.participant.id)
    await edit(listingId, { title: '変えた見出し' })
    await submit(listingId)
    const now = await read(listingId)
    const second = await makeOperatorActor()
    const results = await race<unknown>(
      async () => approveListing(operator, now),
      async () => rejectListing(second, { ...now, reason: 'x' }),
    )
    expect(codes(results)).toEqual(['done', 'listing.wrong_state'])
  })

  it('submission and editing: what is reviewed is what was submitted', async () => {
    const listingId = await draft()
    const { revision } = await read(listingId)
    await race<unknown>(
      async () => submitListing(owner.actor, { listingId, revision, acceptsFindings: true }),
      async () => edit(listingId, { title: '書きかけの見出し' }, revision),
    )
    // Whoever comes second: writing on takes a submission back, and a submission of an older text is refused.
    expect(await stored(listingId)).toMatchObject({ status: 'draft', title: '書きかけの見出し' })
  })
})
