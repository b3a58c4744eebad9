import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import { addListingImage } from '#app/features/listings/commands/add-listing-image.server.ts'
import { approveListing } from '#app/features/listings/commands/approve-listing.server.ts'
import { describeListingImage } from '#app/features/listings/commands/describe-listing-image.server.ts'
import { rejectListing } from '#app/features/listings/commands/reject-listing.server.ts'
import { saveDraft } from '#app/features/listings/commands/save-draft.server.ts'
import { startListing } from '#app/features/listings/commands/start-listing.server.ts'
import { submitListing } from '#app/features/listings/commands/submit-listing.server.ts'
import { rawOf } from '#app/features/listings/draft-values.ts'
import { fieldsOf } from '#app/features/listings/listing-values.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import type { FieldValues } from '#app/tracks/field.ts'
import { changeSettings } from './commands/change-settings.server.ts'
import { getConsole } from './queries/get-console.server.ts'
import { getSettings } from './queries/get-settings.server.ts'
import { listListingsForReview } from './queries/list-listings-for-review.server.ts'
import { approveListingSchema } from './schema.ts'
import { listingSettingsSchema } from './settings-schema.ts'

const of = { track: 'succession', side: 'offer' } as const
const values: FieldValues = {
  title: '金属加工の町工場',
  teaser: '技術を引き継ぐ方を探しています。',
  transferKind: 'shares',
  strengths: '会員だけの強み',
  companyName: 'canary-secret-name',
  annualSalesYen: 98_765_432,
  ownNotes: 'canary-own-note',
}

let owner: Awaited<ReturnType<typeof makeOwner>>
let operator: Awaited<ReturnType<typeof makeOperatorActor>>
beforeEach(async () => {
  await db.setting.deleteMany()
  await db.listing.updateMany({ data: { status: 'closed' } })
  owner = await makeOwner()
  operator = await makeOperatorActor()
})

const edit = async (listingId: string, changed: FieldValues) => {
  const draft = await db.listingDraft.findUnique({ where: { listingId } })
  const { revision } = await saveDraft(owner.actor, {
    listingId,
    revision: draft?.revision ?? 1,
    fields: rawOf(fieldsOf(of), changed),
  })
  await submitListing(owner.actor, { listingId, revision, acceptsFindings: true })
}

const resubmit = async (listingId: string) => {
  const { revision } = await db.listingDraft.findUniqueOrThrow({ where: { listingId } })
  return submitListing(owner.actor, { listingId, revision, acceptsFindings: true })
}

const somePicture = () =>
  sharp({ create: { width: 100, height: 90, channels: 3, background: '#8899aa' } })
    .png()
    .toBuffer()

async function submitted(given: FieldValues = values): Promise<string> {
  const { listingId } = await startListing(owner.actor, { listingId: randomUUID(), ...of, participantId: undefined })
  await edit(listingId, given)
  return listingId
}

const rowOf = async (listingId: string) =>
  (await listListingsForReview(operator, 1)).rows.find(({ id }) => id === listingId)

const answer = async (listingId: string) => {
  const { version, revision } = (await rowOf(listingId))!
  return { listingId, version, revision }
}

describe('the queue', () => {
  it('holds what waits, oldest first, and is counted', async () => {
    const first = await submitted()
    const second = await submitted()
    const seeded = await makeListing(owner.participant.id, { status: 'in_review' })
    await makeListing(owner.participant.id, { status: 'published' })
    const { rows } = await listListingsForReview(operator, 1)
    expect(rows.map(({ id }) => id)).toEqual([first, second, seeded.id])
    expect((await getConsole(operator)).waiting.listings).toBe(3)
    await expect(listListingsForReview(owner.actor, 1)).rejects.toMatchObject({ code: 'request.forbidden' })
  })

  it('never shows the operator what is confidential, nor what is the owner’s alone', async () => {
    const listingId = await submitted()
    expect(await rowOf(listingId)).toMatchObject({ kind: 'new', changes: [] })
    const page = async () => JSON.stringify(await listListingsForReview(operator, 1))
    expect(await page()).toContain('会員だけの強み')
    expect(await page()).not.toMatch(/canary|98765432/)
    await approveListing(operator, await answer(listingId))
    await edit(listingId, { title: '変えた見出し', companyName: 'canary-other-name', annualSalesYen: 97_654_321 })
    expect(await page()).toContain('変えた見出し')
    expect(await page()).not.toMatch(/canary|98765432|97654321/)
  })

  it('shows changes of a published listing field by field', async () => {
    const listingId = await submitted()
    await approveListing(operator, await answer(listingId))
    await edit(listingId, { title: '金属加工の小さな町工場', tags: ['旋盤'] })
    const row = (await rowOf(listingId))!
    expect(row.kind).toBe('changes')
    expect(row.changes).toMatchObject([
      {
        key: 'title',
        before: '金属加工の町工場',
        parts: [{ kind: 'same' }, { kind: 'new', text: '小さな' }, { kind: 'same' }],
      },
      { key: 'tags', before: null, after: ['旋盤'] },
    ])
    expect(row.fields.find(({ key }) => key === 'title')?.value).toBe('金属加工の小さな町工場')
  })

  it('shows the pictures with their words as they were and as they would be', async () => {
    const listingId = await submitted()
    const list = { listingId, field: 'images' }
    const picture = new File([new Uint8Array(await somePicture())], 'a.png')
    const { imageId } = await addListingImage(owner.actor, { ...list, alt: '工場の中', picture })
    await resubmit(listingId)
    const fresh = (await rowOf(listingId))!
    expect(fresh.pictures).toEqual({ [imageId]: '工場の中' })
    await approveListing(operator, await answer(listingId))
    await describeListingImage(owner.actor, { ...list, imageId, alt: '旋盤が並ぶ工場' })
    await resubmit(listingId)
    const row = (await rowOf(listingId))!
    const [change] = row.changes
    expect(change).toMatchObject({ key: 'images', before: [imageId] })
    const words = (value: unknown) => (value as string[]).map((id) => row.pictures[id])
    expect([words(change!.before), words(change!.after)]).toEqual([['工場の中'], ['旋盤が並ぶ工場']])
  })

  it('shows what has changed since a listing was given back', async () => {
    const listingId = await submitted()
    await rejectListing(operator, { ...(await answer(listingId)), reason: '強みを詳しく' })
    await edit(listingId, { strengths: '会員だけの確かな強み' })
    const row = (await rowOf(listingId))!
    expect([row.kind, row.changes.map(({ key }) => key)]).toEqual(['again', ['strengths']])
  })

  it('comes with what gives away and how many are alike', async () => {
    const listingId = await submitted({
      ...values,
      teaser: '売上は9,832万円です',
      prefecture: '東京都',
      industry: '24',
    })
    expect(await rowOf(listingId)).toMatchObject({
      found: [{ key: 'teaser', findings: [{ kind: 'figure', found: '9,832万円' }] }],
      lookAlikes: { public: { isFew: true, count: null } },
    })
  })
})

describe('an answer', () => {
  it.each([
    ['version', { version: '0' }],
    ['version', { version: 'x' }],
    ['version', { version: '99999999999999999999' }],
    ['revision', { revision: '-1' }],
    ['revision', { revision: undefined }],
    ['listingId', { listingId: "' OR 1=1 --" }],
  ])('with a wrong %s is none: %o', (_, wrong) => {
    const right = { listingId: randomUUID(), version: '1', revision: '1' }
    expect(approveListingSchema.safeParse(right).success).toBe(true)
    expect(approveListingSchema.safeParse({ ...right, ...wrong }).success).toBe(false)
  })
})

describe('settings', () => {
  const typed = { seen: '', autoApproved: ['design'], days: '９０', reminderDays: '7', lookAlikesNeeded: '4' }
  const read = (given: object = {}) => listingSettingsSchema.safeParse({ ...typed, ...given })

  it('are chosen, hold, and are recorded', async () => {
    await changeSettings(operator, listingSettingsSchema.parse(typed))
    expect(await getSettings(operator)).toMatchObject({ autoApproved: ['design'], days: 90, reminderDays: 7 })
    const entries = await db.auditEntry.findMany({
      where: { action: 'setting.changed', actorMemberId: operator.memberId },
    })
    expect(entries.map(({ entityId }) => entityId).sort()).toEqual([
      'listings.auto_approved_tracks',
      'listings.days',
      'listings.look_alikes_needed',
      'listings.reminder_days',
    ])
    expect(entries.find(({ entityId }) => entityId === 'listings.days')?.data).toEqual({ from: '180', to: '90' })
  })

  it('are changed by one of two operators at once, the other is told', async () => {
    const second = await makeOperatorActor()
    const input = listingSettingsSchema.parse(typed)
    const results = await race(
      async () => changeSettings(operator, input),
      async () => changeSettings(second, { ...input, days: 60 }),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'settings.changed_elsewhere' },
    })
  })

  it('are the operator’s alone', async () => {
    await expect(getSettings(owner.actor)).rejects.toMatchObject({ code: 'request.forbidden' })
    await expect(changeSettings(owner.actor, listingSettingsSchema.parse(typed))).rejects.toMatchObject({
      code: 'request.forbidden',
    })
  })

  it.each([
    ['full-width digits', { days: '１８０' }, true],
    ['a separator', { days: '1,80' }, true],
    ['nothing', { days: '' }, false],
    ['a negative number', { days: '-30' }, false],
    ['a huge number', { days: '9'.repeat(30) }, false],
    ['a megabyte', { days: '9'.repeat(1_000_000) }, false],
    ['a fraction', { days: '90.5' }, false],
    ['too few days', { days: '13' }, false],
    ['too many days', { days: '731' }, false],
    ['a reminder after the end', { days: '20', reminderDays: '20' }, false],
    ['one look-alike', { lookAlikesNeeded: '1' }, false],
    ['an unknown track', { autoApproved: ['bogus'] }, false],
    ['HTML', { days: '<b>90</b>' }, false],
    ['emoji', { reminderDays: '7️⃣' }, false],
    ['control characters', { reminderDays: '7\u0000' }, false],
    ['no track at all', { autoApproved: undefined }, true],
  ])('with %s', (_, given, isRight) => expect(read(given).success).toBe(isRight))
})
