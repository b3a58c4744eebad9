import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { yen } from '#app/platform/money/yen.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { versionOn } from '#app/tracks/fee-schedule-type.ts'
import { approveVersion, withdrawVersion } from './commands/decide-version.server.ts'
import { draftVersion } from './commands/draft-version.server.ts'
import { getFeeSchedule } from './queries/get-fee-schedule.server.ts'
import { getFeeVersion } from './queries/get-fee-version.server.ts'
import { listFeeSchedules } from './queries/list-fee-schedules.server.ts'
import { readSchedule } from './queries/read-schedules.server.ts'
import { firstScheduleOf } from './schedules.ts'
import type { FeeDraftInput } from './schema.ts'

const KEY = 'succession.contract_fee'
const DAY_MS = 86_400_000
const inDays = (days: number) => tokyoDay(new Date(clock.now().getTime() + days * DAY_MS))
const scale = (validFrom: string, given: Partial<Extract<FeeDraftInput, { shape: 'scale' }>> = {}): FeeDraftInput => ({
  shape: 'scale',
  validFrom,
  sourceJa: '見本の公募条件',
  sourceEn: 'A sample call',
  tiers: [
    { upToYen: yen(500_000_000), percent: 5 },
    { upToYen: null, percent: 4 },
  ],
  minimumYen: yen(500_000),
  waiverYen: yen(1_000_000),
  ...given,
})

let drafter: Awaited<ReturnType<typeof makeOperatorActor>>
let approver: Awaited<ReturnType<typeof makeOperatorActor>>

beforeEach(async () => {
  drafter = await makeOperatorActor()
  approver = await makeOperatorActor()
})

// Versions are never deleted: what a test leaves approved would hold for the next one.
afterEach(async () => {
  await db.$executeRaw`ALTER TABLE "FeeScheduleVersion" DISABLE TRIGGER fee_version_stays`
  await db.feeScheduleVersion.deleteMany()
  await db.$executeRaw`ALTER TABLE "FeeScheduleVersion" ENABLE TRIGGER fee_version_stays`
})

const holdsOn = async (day: string, key = KEY) => versionOn(await readSchedule(db, firstScheduleOf(key)!), day)

describe('a new version', () => {
  it('charges nothing until another operator has approved it, and then from its first day on', async () => {
    const day = inDays(3)
    const id = await draftVersion(drafter, KEY, scale(day))
    expect((await holdsOn(day))?.version).toBe('2025-04')
    await approveVersion(approver, id)
    expect((await holdsOn(inDays(2)))?.version).toBe('2025-04')
    expect(await holdsOn(day)).toEqual({
      ...firstScheduleOf(KEY)!.versions[0],
      version: day,
      validFrom: day,
      source: { ja: '見本の公募条件', en: 'A sample call' },
      tiers: [
        { upToYen: 500_000_000, percent: 5 },
        { upToYen: null, percent: 4 },
      ],
      minimumYen: 500_000,
      waiver: { key: `${KEY}.first_two_million`, upToYen: 1_000_000, once: 'participant' },
    })
    const audit = await db.auditEntry.findMany({ where: { entityId: id }, orderBy: { at: 'asc' } })
    expect(audit.map(({ action, actorMemberId }) => [action, actorMemberId])).toEqual([
      ['fee_version.drafted', drafter.memberId],
      ['fee_version.approved', approver.memberId],
    ])
  })

  it.each([
    ['expert.visit', { shape: 'visit', visitYen: yen(12_000), travelPercent: 40 }],
    ['succession.valuation', { shape: 'flat', amountYen: yen(100_000) }],
    [
      'event.exhibition',
      {
        shape: 'sizes',
        amountsYen: { hybrid: { sme: yen(4), small: yen(3) }, online: { sme: yen(2), small: yen(1) } },
      },
    ],
  ] as const)('of %s is read as it was written', async (key, figures) => {
    const facts = { validFrom: inDays(1), sourceJa: '根拠', sourceEn: 'Source' }
    await approveVersion(approver, await draftVersion(drafter, key, { ...figures, ...facts }))
    expect(await holdsOn(inDays(1), key)).toMatchObject(figures)
  })

  it('keeps the shape of its schedule', async () => {
    await expect(draftVersion(drafter, 'expert.visit', scale(inDays(1)))).rejects.toMatchObject({
      code: 'request.malformed',
    })
    await expect(draftVersion(drafter, 'no.such_fee', scale(inDays(1)))).rejects.toMatchObject({
      code: 'request.not_found',
    })
  })

  it('is the operator’s alone', async () => {
    const { actor } = await makeOwner()
    const id = await draftVersion(drafter, KEY, scale(inDays(1)))
    for (const attempt of [
      () => draftVersion(actor, KEY, scale(inDays(1))),
      () => approveVersion(actor, id),
      () => withdrawVersion(actor, id),
      () => listFeeSchedules(actor),
      () => getFeeVersion(actor, id),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'request.forbidden' })
  })
})

describe('four eyes', () => {
  it('nobody approves a version of their own', async () => {
    const id = await draftVersion(drafter, KEY, scale(inDays(1)))
    await expect(approveVersion(drafter, id)).rejects.toMatchObject({ code: 'fee.own_draft' })
    await expect(
      db.$executeRaw`UPDATE "FeeScheduleVersion" SET "state" = 'approved', "approvedAt" = now(), "approvedByMemberId" = "createdByMemberId" WHERE "id" = ${id}::uuid`,
    ).rejects.toThrow('four_eyes')
  })

  it('of two who approve at once one is told that it is decided', async () => {
    const id = await draftVersion(drafter, KEY, scale(inDays(1)))
    const third = await makeOperatorActor()
    expect(await atOnce([() => approveVersion(approver, id), () => approveVersion(third, id)])).toEqual({
      won: 1,
      refused: ['fee.version_decided'],
    })
  })

  it('approving and withdrawing at once end in one of the two', async () => {
    const id = await draftVersion(drafter, KEY, scale(inDays(1)))
    await atOnce([() => withdrawVersion(drafter, id), () => approveVersion(approver, id)])
    const { state, approvedAt } = await db.feeScheduleVersion.findUniqueOrThrow({ where: { id } })
    // Approved first and then withdrawn, or withdrawn and not approved any more.
    expect(state).toBe('withdrawn')
    expect((await holdsOn(inDays(1)))?.version).toBe('2025-04')
    if (approvedAt === null)
      await expect(approveVersion(approver, id)).rejects.toMatchObject({ code: 'fee.version_decided' })
  })

  it('two versions do not begin on one day', async () => {
    const [one, other] = [
      await draftVersion(drafter, KEY, scale(inDays(1))),
      await draftVersion(drafter, KEY, scale(inDays(1), { minimumYen: yen(1) })),
    ]
    expect(await atOnce([() => approveVersion(approver, one), () => approveVersion(approver, other)])).toEqual({
      won: 1,
      refused: ['fee.day_taken'],
    })
  })
})

describe('what was approved', () => {
  it('is never edited, deleted or taken back into a draft', async () => {
    const id = await draftVersion(drafter, KEY, scale(inDays(1)))
    await approveVersion(approver, id)
    for (const sql of [
      `UPDATE "FeeScheduleVersion" SET "data" = '{}' WHERE "id" = '${id}'`,
      `UPDATE "FeeScheduleVersion" SET "validFrom" = "validFrom" + 1 WHERE "id" = '${id}'`,
      `UPDATE "FeeScheduleVersion" SET "approvedByMemberId" = '${drafter.memberId}' WHERE "id" = '${id}'`,
      `UPDATE "FeeScheduleVersion" SET "state" = 'draft' WHERE "id" = '${id}'`,
      `DELETE FROM "FeeScheduleVersion" WHERE "id" = '${id}'`,
    ])
      await expect(db.$executeRawUnsafe(sql), sql).rejects.toThrow(/fee schedule version|four_eyes/)
  })

  it('can be withdrawn before it begins, not on its first day', async () => {
    const coming = await draftVersion(drafter, KEY, scale(inDays(1)))
    await approveVersion(approver, coming)
    await withdrawVersion(drafter, coming)
    expect((await holdsOn(inDays(9)))?.version).toBe('2025-04')
    const begun = await draftVersion(drafter, KEY, scale(inDays(0)))
    await approveVersion(approver, begun)
    await expect(withdrawVersion(drafter, begun)).rejects.toMatchObject({ code: 'fee.version_begun' })
    expect((await holdsOn(inDays(0)))?.version).toBe(inDays(0))
  })

  it('begins no earlier than it is approved', async () => {
    const id = await draftVersion(drafter, KEY, scale(inDays(-1)))
    await expect(approveVersion(approver, id)).rejects.toMatchObject({ code: 'fee.day_gone' })
  })
})

describe('the pages', () => {
  it('show a version beside the one in force, in the same cases', async () => {
    const id = await draftVersion(drafter, KEY, scale(inDays(1)))
    const page = await getFeeVersion(approver, id)
    expect(page).toMatchObject({ standing: 'draft', isOwnDraft: false, inForce: { version: '2025-04' } })
    expect(page.samples.find(({ amountYen }) => amountYen === 100_000_000)).toMatchObject({
      beforeYen: 3_300_000,
      totalYen: 4_400_000,
    })
    expect(await getFeeVersion(drafter, id)).toMatchObject({ isOwnDraft: true })
  })

  it('list what holds, what is coming and what waits', async () => {
    await approveVersion(approver, await draftVersion(drafter, KEY, scale(inDays(2))))
    await draftVersion(drafter, KEY, scale(inDays(4)))
    expect((await listFeeSchedules(drafter)).find(({ key }) => key === KEY)).toMatchObject({
      inForce: { version: '2025-04' },
      coming: [inDays(2)],
      drafts: 1,
    })
    const { versions } = await getFeeSchedule(drafter, KEY)
    expect(versions.map(({ version, standing }) => [version, standing])).toEqual([
      [inDays(4), 'draft'],
      [inDays(2), 'coming'],
      ['2025-04', 'in_force'],
    ])
  })
})
