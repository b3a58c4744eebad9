import { beforeEach, describe, expect, it } from 'vitest'
import { reassignIntroductions } from '#app/features/introductions/commands/reassign-introductions.server.ts'
import { refuseNavigator } from '#app/features/introductions/commands/refuse-navigator.server.ts'
import { takeIntroduction } from '#app/features/introductions/commands/take-introduction.server.ts'
import { turnDownIntroduction } from '#app/features/introductions/commands/turn-down-introduction.server.ts'
import { clock, DAY_MS, HOUR_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeDeal, makeProposed, makeRequested } from '#app/testing/make-deal.server.ts'
import { makeNavigatorActor, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { getNavigatorLoad } from './queries/get-navigator-load.server.ts'
import { getOverseenIntroduction } from './queries/get-overseen-introduction.server.ts'
import { listOpenIntroductions } from './queries/list-open-introductions.server.ts'
import { listWorkload } from './queries/list-workload.server.ts'
import { reassignedNews, reassignedParams } from './reassigned-url.ts'
import { workloadCsv } from './ui/workload-csv.server.ts'
import { workloadSort } from './workload-sort.ts'

// Whoever was appointed by a test before would be listed as well.
beforeEach(async () => {
  await db.deal.deleteMany()
  await db.introduction.deleteMany()
  await db.navigator.deleteMany()
})

const ago = (days: number) => new Date(clock.now().getTime() - days * DAY_MS)
const give = (made: { introductionId: string }, navigatorParticipantId: string, data: object = {}) =>
  db.introduction.update({ where: { id: made.introductionId }, data: { navigatorParticipantId, ...data } })

/** A navigator with three in hand, one refusal, and ends of every kind. */
async function makeBusy() {
  const { participant, actor } = await makeNavigatorActor()
  const id = participant.id
  for (const days of [1, 10, 20]) await give(await makeProposed(), id, { navigatorSince: ago(days), proposedAt: null })
  // Two answers, of 10 and 30 hours; an old one does not count.
  const answers = [
    { days: 30, hours: 10 },
    { days: 40, hours: 30 },
    { days: 120, hours: 500 },
  ]
  for (const { days, hours } of answers) {
    const since = ago(days)
    const proposedAt = new Date(since.getTime() + hours * HOUR_MS)
    await give(await makeProposed(), id, { navigatorSince: since, proposedAt, state: 'expired', endedBy: 'system' })
  }
  const long = { stateChangedAt: ago(400), state: 'expired', navigatorSince: ago(400), proposedAt: null } as const
  await give(await makeRequested(), id, long)
  const deal = await makeDeal({ state: 'closed' })
  const broken = await makeDeal({ state: 'broken_off' })
  const since = { navigatorSince: ago(200), proposedAt: ago(199) }
  for (const made of [deal, broken]) await give(made, id, since)
  await db.deal.updateMany({
    where: { id: { in: [deal.dealId, broken.dealId] } },
    data: { navigatorParticipantId: id, closedAt: ago(5) },
  })
  await db.navigator.updateMany({ where: { participantId: { not: id } }, data: { tracks: [] } })
  return { id, name: participant.name, actor }
}

describe('navigators’ load', () => {
  it('counts what is in hand, for how long, the answers, and what came of it', async () => {
    const operator = await makeOperatorActor()
    const busy = await makeBusy()
    const refused = await makeRequested()
    await takeIntroduction(busy.actor, refused.introductionId)
    await refuseNavigator(refused.asker, refused.introductionId, { reason: 'too_close' })
    const { rows, total } = await listWorkload(operator, 'load', 1)
    expect(total).toBe(await db.navigator.count())
    expect(rows.find(({ participantId }) => participantId === busy.id)).toEqual({
      ...{ participantId: busy.id, name: busy.name, tracks: ['succession', 'design', 'trial'], capacity: 10 },
      ...{ open: 3, asked: 0, oldestDays: 20, ages: { week: 1, twoWeeks: 1, longer: 1 } },
      ...{ answers: 2, answerHours: 20, refused: 1 },
      ...{ accepted: 2, declined: 0, turnedDown: 0, expired: 3, withdrawn: 0 },
      ...{ deals: 2, closings: 1, brokenOff: 1 },
    })
  })

  it('counts giving back as an answer, and only time with the present navigator', async () => {
    const operator = await makeOperatorActor()
    const { actor, participant } = await makeNavigatorActor()
    const made = await makeRequested()
    await takeIntroduction(actor, made.introductionId)
    await db.introduction.update({ where: { id: made.introductionId }, data: { navigatorSince: ago(3) } })
    await turnDownIntroduction(actor, made.introductionId, { reason: 'no_fit' })
    // Put before the counterpart by somebody else, and handed over since.
    await give(await makeProposed(), participant.id, { navigatorSince: ago(2), proposedAt: ago(9) })
    const numbers = async () =>
      (await listWorkload(operator, 'load', 1)).rows.find(({ participantId }) => participantId === participant.id)
    const after = await numbers()
    expect(after).toMatchObject({ answers: 1, turnedDown: 1, open: 1, oldestDays: 2 })
    expect(after?.answerHours).toBeCloseTo(72, 1)
  })

  it('is put in order, in pages and as a file', async () => {
    const operator = await makeOperatorActor()
    const busy = await makeBusy()
    for (const sort of ['load', 'oldest', 'answer', 'accepted', 'closings'] as const)
      expect((await listWorkload(operator, sort, 1)).rows[0]?.participantId).toBe(busy.id)
    expect((await listWorkload(operator, 'load', 9)).rows).toEqual([])
    expect(workloadSort(new URL('https://x/?sort=closings'))).toBe('closings')
    expect(workloadSort(new URL('https://x/?sort=1;drop'))).toBe('load')
    await db.participant.update({ where: { id: busy.id }, data: { name: '=HYPERLINK("x")' } })
    const lines: string[] = []
    for await (const line of workloadCsv(operator)) lines.push(line)
    expect(lines).toHaveLength((await db.navigator.count()) + 1)
    expect(lines.find((line) => line.includes('HYPERLINK'))).toMatch(/^"'=HYPERLINK\(""x""\)",/)
  })

  it('is the operator’s alone', async () => {
    const { actor, participant } = await makeNavigatorActor()
    const { actor: owner } = await makeOwner()
    const made = await makeRequested()
    for (const reader of [actor, owner]) {
      const forbidden = { code: 'request.forbidden' }
      await expect(listWorkload(reader, 'load', 1)).rejects.toMatchObject(forbidden)
      await expect(getNavigatorLoad(reader, participant.id)).rejects.toMatchObject(forbidden)
      await expect(getOverseenIntroduction(reader, made.introductionId)).rejects.toMatchObject(forbidden)
    }
  })
})

describe('one navigator', () => {
  it('is shown with what is in hand, the oldest first, and those it could be given to, best first', async () => {
    const operator = await makeOperatorActor()
    const busy = await makeBusy()
    const free = await makeNavigatorActor()
    const full = await makeNavigatorActor()
    await give(await makeProposed(), full.participant.id)
    await db.navigator.update({ where: { participantId: full.participant.id }, data: { capacity: 1 } })
    const load = await getNavigatorLoad(operator, busy.id)
    expect(load.lines.map(({ days }) => days)).toEqual([20, 10, 1])
    expect(load.choices[0]).toMatchObject({
      participantId: expect.any(String) as string,
      reasons: expect.any(Array) as [],
    })
    expect(load.choices.find(({ participantId }) => participantId === free.participant.id)?.reasons).not.toBeNull()
    expect(load.choices.find(({ participantId }) => participantId === full.participant.id)?.reasons).toBeNull()
    expect(load.choices.some(({ participantId }) => participantId === busy.id)).toBe(false)
    const nobody = (await makeOwner()).participant.id
    for (const id of [nobody, 'no-id'])
      await expect(getNavigatorLoad(operator, id)).rejects.toMatchObject({ code: 'request.not_found' })
  })
})

describe('one introduction', () => {
  it('is shown with the reasons of who is asked, and of who was refused or gave it up', async () => {
    const operator = await makeOperatorActor()
    const made = await makeRequested()
    await takeIntroduction(made.navigator.actor, made.introductionId)
    const second = await makeNavigatorActor()
    await refuseNavigator(made.asker, made.introductionId, { reason: 'too_close', note: '親戚の会社です。' })
    const third = await makeNavigatorActor()
    const seen = await getOverseenIntroduction(operator, made.introductionId)
    expect(seen).toMatchObject({
      navigator: null,
      suggested: { name: second.participant.name },
      changes: [{ by: 'asker', side: 'offer', reason: 'too_close', note: '親戚の会社です。', to: null }],
    })
    expect(seen.suggested?.reasons).toContainEqual({ kind: 'rotation', days: null })
    const listed = (await listOpenIntroductions(operator, 1)).rows.find(({ id }) => id === made.introductionId)
    expect(listed).toMatchObject({ navigator: null, suggested: second.participant.name, changes: 1 })
    await reassignIntroductions(operator, {
      ...{ introductionIds: [made.introductionId], toNavigatorId: third.participant.id },
      ...{ reason: 'better_contacts', note: '先方をよく知っています。' },
    })
    const after = await getOverseenIntroduction(operator, made.introductionId)
    expect(after.suggested?.name).toBe(third.participant.name)
    expect(after.changes.map(({ by, reason }) => [by, reason])).toEqual([
      ['operator', 'better_contacts'],
      ['asker', 'too_close'],
    ])
  })

  it('is listed also while it waits for a place, and can be given to nobody then', async () => {
    const operator = await makeOperatorActor()
    const { introductionId } = await makeRequested()
    await db.introduction.update({ where: { id: introductionId }, data: { state: 'waiting' } })
    expect((await listOpenIntroductions(operator, 1)).rows.map(({ id }) => id)).toContain(introductionId)
    expect((await getOverseenIntroduction(operator, introductionId)).choices).toEqual([])
  })
})

describe('what became of a handover, in the address', () => {
  const [one, two] = ['0190a2f0-0000-7000-8000-000000000001', '0190a2f0-0000-7000-8000-000000000002']
  const stayed = { introductionId: two, refused: { code: 'introduction.navigator_full' as const, params: {} } }

  it('says how many were given and which stayed why', () => {
    const query = reassignedParams([{ introductionId: one }, stayed])
    expect(reassignedNews(new URL(`https://x/?${query}`))).toEqual({
      given: 1,
      stayed: [{ introductionId: two, code: 'introduction.navigator_full' }],
    })
    expect(reassignedNews(new URL('https://x/'))).toBeNull()
    expect(reassignedNews(new URL('https://x/?given=1&stayed=a.b'))).toEqual({ given: 1, stayed: [] })
  })

  it('is an error of the form where nothing was given', () => {
    expect(() => reassignedParams([stayed])).toThrow('introduction.navigator_full')
  })
})
