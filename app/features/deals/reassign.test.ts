import { beforeEach, describe, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { handOver } from '#app/features/introductions/commands/hand-over.server.ts'
import { reassignIntroductions } from '#app/features/introductions/commands/reassign-introductions.server.ts'
import { refuseNavigator } from '#app/features/introductions/commands/refuse-navigator.server.ts'
import { takeIntroduction } from '#app/features/introductions/commands/take-introduction.server.ts'
import { getDeskIntroduction } from '#app/features/introductions/queries/get-desk-introduction.server.ts'
import { getIntroduction } from '#app/features/introductions/queries/get-introduction.server.ts'
import { onHandedOver, onNavigatorChanged } from '#app/features/introductions/reactions/on-navigator-changed.server.ts'
import { reassignSchema } from '#app/features/introductions/schema.ts'
import { declareConflict } from '#app/features/navigators/commands/declare-conflict.server.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeProposed, makeRequested } from '#app/testing/make-deal.server.ts'
import { makeNavigatorActor, makeOperatorActor } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { acceptIntroduction } from './commands/accept-introduction.server.ts'

const note = '先方の社長とは電話で一度話しています。'
const row = (id: string) => db.introduction.findUniqueOrThrow({ where: { id } })
const give = (to: { participant: { id: string } }, ids: string[]) => ({
  ...{ introductionIds: ids, toNavigatorId: to.participant.id, reason: 'absence' as const, note },
})

// Whoever was appointed by a test before would be proposed as well.
beforeEach(async () => {
  await db.introduction.updateMany({ data: { state: 'withdrawn' } })
  await db.navigator.updateMany({ data: { tracks: [] } })
})

async function makeBrokering() {
  const made = await makeRequested()
  await takeIntroduction(made.navigator.actor, made.introductionId)
  return made
}

describe('giving introductions to another navigator', () => {
  it('moves what is in hand with its note, keeps the state, and begins the time anew where the navigator has to act', async () => {
    const operator = await makeOperatorActor()
    const [brokering, proposed] = [await makeBrokering(), await makeProposed()]
    const before = await row(proposed.introductionId)
    await db.introduction.update({ where: { id: brokering.introductionId }, data: { expiresAt: clock.now() } })
    const next = await makeNavigatorActor()
    const ids = [brokering.introductionId, proposed.introductionId]
    const answers = await reassignIntroductions(operator, give(next, ids))
    expect(answers.map(({ refused }) => refused)).toEqual([undefined, undefined])
    const to = { navigatorParticipantId: next.participant.id }
    const moved = await row(brokering.introductionId)
    expect(moved).toMatchObject({ ...to, state: 'brokering' })
    expect(moved.expiresAt > clock.now()).toBe(true)
    expect(await row(proposed.introductionId)).toMatchObject({ ...to, state: 'proposed', expiresAt: before.expiresAt })
    expect(await getDeskIntroduction(next.actor, brokering.introductionId)).toMatchObject({
      isMine: true,
      handover: { reason: 'absence', note },
    })
    await expect(getDeskIntroduction(brokering.navigator.actor, brokering.introductionId)).rejects.toMatchObject({
      code: 'introduction.not_found',
    })
    for (const actor of [brokering.asker, proposed.counterpart]) {
      const id = actor === brokering.asker ? brokering.introductionId : proposed.introductionId
      expect(JSON.stringify(await getIntroduction(actor, id))).not.toContain(note)
    }
    const audit = await db.auditEntry.findMany({ where: { entityId: { in: ids } } })
    expect(JSON.stringify(audit)).not.toContain(note)
  })

  it('answers each for itself', async () => {
    const operator = await makeOperatorActor()
    const next = await makeNavigatorActor(['succession'])
    await db.navigator.update({ where: { participantId: next.participant.id }, data: { capacity: 1 } })
    const [conflict, refused, other, fits, full] = [
      await makeBrokering(),
      await makeRequested(),
      await makeProposed('design'),
      await makeBrokering(),
      await makeBrokering(),
    ]
    await declareConflict(next.actor, { organisation: conflict.offer.participant.name })
    await db.introduction.update({
      where: { id: refused.introductionId },
      data: { suggestedNavigatorId: next.participant.id },
    })
    await refuseNavigator(refused.asker, refused.introductionId, { reason: 'too_close' })
    const made = [conflict, refused, other, fits, full]
    const ids = [...made.map(({ introductionId }) => introductionId), randomUUID()]
    const answers = await reassignIntroductions(operator, give(next, ids))
    const codeOf = (id: string) => answers.find(({ introductionId }) => introductionId === id)?.refused?.code
    expect(ids.slice(0, 3).map(codeOf)).toEqual([
      'introduction.conflict_declared',
      'introduction.navigator_refused',
      'introduction.navigator_unfit',
    ])
    const last = [codeOf(fits.introductionId), codeOf(full.introductionId)]
    expect(last.filter((code) => code === undefined)).toHaveLength(1)
    expect(last).toContain('introduction.navigator_full')
    expect(codeOf(ids[5]!)).toBe('introduction.not_found')
    expect(await db.introductionNavigatorChange.count({ where: { toNavigatorId: next.participant.id } })).toBe(1)
  })

  it('asks the other to take what nobody has taken, and leaves alone what wants no navigator', async () => {
    const operator = await makeOperatorActor()
    const [requested, direct, waiting] = [await makeRequested(), await makeRequested('design'), await makeRequested()]
    await db.introduction.update({ where: { id: waiting.introductionId }, data: { state: 'waiting' } })
    const next = await makeNavigatorActor()
    const ids = [requested.introductionId, direct.introductionId, waiting.introductionId]
    const answers = await reassignIntroductions(operator, give(next, ids))
    const codes = ids.map((id) => answers.find(({ introductionId }) => introductionId === id)?.refused?.code)
    expect(codes).toEqual([undefined, 'introduction.no_navigator_yet', 'introduction.no_navigator_yet'])
    expect(await row(requested.introductionId)).toMatchObject({
      state: 'requested',
      navigatorParticipantId: null,
      suggestedNavigatorId: next.participant.id,
    })
    const seen = await getDeskIntroduction(next.actor, requested.introductionId)
    expect(seen).toMatchObject({ isMine: false, handover: { note } })
    expect(seen.suggestedFor).not.toBeNull()
    const again = await reassignIntroductions(operator, give(next, [requested.introductionId]))
    expect(again).toMatchObject([{ refused: { code: 'introduction.same_navigator' } }])
  })

  it('is the operator’s alone, and wants a note', async () => {
    const { introductionId, navigator, asker } = await makeBrokering()
    const next = await makeNavigatorActor()
    for (const actor of [navigator.actor, asker])
      await expect(reassignIntroductions(actor, give(next, [introductionId]))).rejects.toMatchObject({
        code: 'request.forbidden',
      })
    expect(reassignSchema.safeParse(give(next, [introductionId])).success).toBe(true)
    expect(reassignSchema.safeParse({ ...give(next, [introductionId]), note: ' ' }).success).toBe(false)
    expect(reassignSchema.safeParse(give(next, [])).success).toBe(false)
  })
})

describe('at the same moment', () => {
  it('two navigators get it: one has it in the end, and each change is on record in order', async () => {
    const [one, two] = [await makeOperatorActor(), await makeOperatorActor()]
    const { introductionId } = await makeBrokering()
    const [first, second] = [await makeNavigatorActor(), await makeNavigatorActor()]
    const results = await race(
      () => reassignIntroductions(one, give(first, [introductionId])),
      () => reassignIntroductions(two, give(second, [introductionId])),
    )
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    const changes = await db.introductionNavigatorChange.findMany({
      where: { introductionId },
      orderBy: { changedAt: 'asc' },
    })
    const { navigatorParticipantId } = await row(introductionId)
    expect(changes.map(({ toNavigatorId }) => toNavigatorId)).toContain(navigatorParticipantId)
    expect(new Set(changes.map(({ fromNavigatorId }) => fromNavigatorId)).size).toBe(changes.length)
  })

  it('it is handed over by its navigator: one of the two wins', async () => {
    const operator = await makeOperatorActor()
    const { introductionId, navigator } = await makeBrokering()
    const next = await makeNavigatorActor()
    const [given, handed] = await race<unknown>(
      () => reassignIntroductions(operator, give(next, [introductionId])),
      () => handOver(navigator.actor, introductionId, { reason: 'no_capacity' }),
    )
    const answers = given!.status === 'fulfilled' ? (given!.value as { refused?: object }[]) : []
    const wasGiven = answers[0] !== undefined && answers[0].refused === undefined
    const after = await row(introductionId)
    if (handed!.status === 'rejected') expect(after.navigatorParticipantId).toBe(next.participant.id)
    else expect(after).toMatchObject({ state: 'requested', navigatorParticipantId: null })
    expect(wasGiven || handed!.status === 'fulfilled').toBe(true)
    const changes = await db.introductionNavigatorChange.count({ where: { introductionId } })
    expect(changes).toBe(Number(wasGiven) + Number(handed!.status === 'fulfilled'))
  })

  it('it is accepted: the deal has the navigator the introduction has', async () => {
    const operator = await makeOperatorActor()
    for (let turn = 0; turn < 5; turn++) {
      const { introductionId, counterpart } = await makeProposed()
      const next = await makeNavigatorActor()
      const [given, accepted] = await race<unknown>(
        () => reassignIntroductions(operator, give(next, [introductionId])),
        () => acceptIntroduction(counterpart, introductionId),
      )
      expect([given!.status, accepted!.status]).toEqual(['fulfilled', 'fulfilled'])
      const after = await db.introduction.findUniqueOrThrow({ where: { id: introductionId }, include: { deal: true } })
      expect(after.deal?.navigatorParticipantId).toBe(after.navigatorParticipantId)
    }
  })

  it('it is given away while the last yes is on its way: the deal has who has it now', async () => {
    const { introductionId, counterpart } = await makeProposed()
    const next = await makeNavigatorActor()
    const to = { navigatorParticipantId: next.participant.id }
    const isHeldUp = async () => {
      const [row] = await db.$queryRaw<{ waiting: bigint }[]>`
        SELECT count(*) AS waiting FROM pg_stat_activity WHERE "wait_event_type" = 'Lock' AND "datname" = current_database()`
      return Number(row?.waiting) > 0
    }
    let accepting: Promise<unknown> | undefined
    await db.$transaction(async (tx) => {
      await tx.introduction.update({ where: { id: introductionId }, data: to })
      // It has read the introduction as it was, and waits for this transaction to write.
      accepting = acceptIntroduction(counterpart, introductionId)
      await expect.poll(isHeldUp, { timeout: 4_000 }).toBe(true)
    })
    await accepting
    expect(await db.deal.findUniqueOrThrow({ where: { introductionId } })).toMatchObject(to)
  })

  it('two give to one who has a single hand free: one gets in', async () => {
    const operator = await makeOperatorActor()
    const [one, two] = [await makeBrokering(), await makeBrokering()]
    const next = await makeNavigatorActor()
    await db.navigator.update({ where: { participantId: next.participant.id }, data: { capacity: 1 } })
    await race(
      () => reassignIntroductions(operator, give(next, [one.introductionId])),
      () => reassignIntroductions(operator, give(next, [two.introductionId])),
    )
    expect(await db.introduction.count({ where: { navigatorParticipantId: next.participant.id } })).toBe(1)
  })
})

describe('word of it', () => {
  it('reaches the new navigator once for all, the old one, and the parties who knew', async () => {
    const operator = await makeOperatorActor()
    const [brokering, proposed] = [await makeBrokering(), await makeProposed()]
    const next = await makeNavigatorActor()
    const ids = [brokering.introductionId, proposed.introductionId].sort()
    await reassignIntroductions(operator, give(next, ids))
    const from = [brokering, proposed].map(({ navigator }) => navigator.participant.id)
    const handed = { toNavigatorId: next.participant.id, fromNavigatorIds: from, introductionIds: ids }
    const jobId = randomUUID()
    for (const _ of [1, 2]) await onHandedOver(handed, { jobId })
    for (const introductionId of ids)
      await onNavigatorChanged({ introductionId }, { jobId: `${jobId}-${introductionId}` })
    const toldTo = async (memberId: string) =>
      (await db.notice.findMany({ where: { memberId } })).map(({ textKey, path }) => [textKey.split('.').pop(), path])
    expect(await toldTo(next.member.id)).toEqual([['handedToYou', '/desk']])
    expect(await toldTo(brokering.navigator.member.id)).toEqual([['handedOn', '/desk']])
    const of = (id: string) => [['navigatorChanged', `/introductions/${id}`]]
    expect(await toldTo(brokering.offer.member.id)).toEqual(of(brokering.introductionId))
    expect(await toldTo(brokering.need.member.id)).toEqual([])
    expect(await toldTo(proposed.need.member.id)).toEqual(of(proposed.introductionId))
  })
})
