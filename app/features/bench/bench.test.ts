import { afterEach, describe, expect, it, vi } from 'vitest'
import { callNavigator } from '#app/features/introductions/commands/call-navigator.server.ts'
import { handOver } from '#app/features/introductions/commands/hand-over.server.ts'
import { proposeIntroduction } from '#app/features/introductions/commands/propose-introduction.server.ts'
import { takeIntroduction } from '#app/features/introductions/commands/take-introduction.server.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeDeal, makeProposed, makeRequested } from '#app/testing/make-deal.server.ts'
import { makeMember, makeNavigatorActor, makeOperatorActor, signedIn } from '#app/testing/make.server.ts'
import { finishSteps, setSteps, takeAll } from './commands/act-in-bulk.server.ts'
import { answerOutcome } from './commands/answer-outcome.server.ts'
import { finishStep } from './commands/finish-step.server.ts'
import { addReply, removeReply } from './commands/keep-reply.server.ts'
import { logCall } from './commands/log-call.server.ts'
import { setStep } from './commands/set-step.server.ts'
import { writeNote } from './commands/write-note.server.ts'
import { getCaseFile } from './queries/get-case-file.server.ts'
import { listBench } from './queries/list-bench.server.ts'
import { listReplies } from './queries/list-replies.server.ts'
import { forgetCases } from './writes/forget-cases.server.ts'

const all = { kind: null, case: null }
const inDays = (days: number) => tokyoDay(new Date(clock.now().getTime() + days * DAY_MS))
const step = (words = '社長に電話する', days = 2) => ({ step: words, dueOn: inDays(days) })
const call = { side: 'offer', calledOn: tokyoDay(clock.now()), outcome: 'talked', words: '前向きでした' } as const
const missing = { code: 'introduction.not_found' }

/** Somebody else who works for the same navigator. */
async function colleagueOf({ participant }: { participant: { id: string } }) {
  const member = await makeMember({ displayName: '同僚 次郎' })
  const at = { participantId: participant.id, memberId: member.id, role: 'member', createdAt: clock.now() } as const
  await db.membership.create({ data: at })
  const actor = await signedIn(member.id)
  return { ...actor, secondFactor: 'shown' as const }
}

afterEach(() => clock.reset())

describe('the file of a case', () => {
  it('keeps notes, calls and the next step, newest first, with who wrote them', async () => {
    const { navigator, introductionId } = await makeProposed()
    await writeNote(navigator.actor, introductionId, { memo: '一つめ' })
    clock.moveBy(1_000)
    await writeNote(navigator.actor, introductionId, { memo: '二つめ' })
    await logCall(navigator.actor, introductionId, call)
    await logCall(navigator.actor, introductionId, { ...call, calledOn: '2026-01-05', outcome: 'no_answer' })
    await setStep(navigator.actor, introductionId, step('電話する'))
    await setStep(navigator.actor, introductionId, step('訪ねる'))
    const file = await getCaseFile(navigator.actor, introductionId)
    expect(file?.notes.map(({ text }) => text)).toEqual(['二つめ', '一つめ'])
    expect(file?.notes[0]?.by).toBe(navigator.member.displayName)
    expect(file?.calls.map(({ outcome }) => outcome)).toEqual(['talked', 'no_answer'])
    expect(file?.calls[1]?.at).toBe('2026-01-05T03:00:00.000Z')
    expect(file?.step?.text).toBe('訪ねる')
    expect(file?.pastSteps.map(({ text, ended }) => [text, ended?.as])).toEqual([['電話する', 'replaced']])
  })

  it('records that something was written, never what', async () => {
    const { navigator, introductionId } = await makeProposed()
    await writeNote(navigator.actor, introductionId, { memo: '控えの印' })
    await logCall(navigator.actor, introductionId, { ...call, words: '電話の印' })
    await setStep(navigator.actor, introductionId, step('次の印'))
    const rows = await db.auditEntry.findMany({ where: { entityId: introductionId, action: { startsWith: 'case.' } } })
    expect(rows.map(({ action }) => action).sort()).toEqual(['case.call_logged', 'case.note_written', 'case.step_set'])
    expect(JSON.stringify(rows)).not.toMatch(/の印/)
  })

  it('is the navigator’s and the operator’s alone', async () => {
    const { navigator, introductionId, asker, counterpart } = await makeProposed()
    const [other, operator] = [await makeNavigatorActor(), await makeOperatorActor()]
    await writeNote(navigator.actor, introductionId, { memo: '控え' })
    for (const actor of [other.actor, asker, counterpart]) {
      expect(await getCaseFile(actor, introductionId)).toBeNull()
      await expect(writeNote(actor, introductionId, { memo: 'x' })).rejects.toMatchObject({
        code: actor === other.actor ? 'introduction.not_found' : 'request.forbidden',
      })
    }
    for (const act of [
      () => logCall(other.actor, introductionId, call),
      () => setStep(other.actor, introductionId, step()),
      () => finishStep(other.actor, introductionId, introductionId),
    ])
      await expect(act()).rejects.toMatchObject(missing)
    const seen = await getCaseFile(operator, introductionId)
    expect(seen?.notes).toHaveLength(1)
    await expect(writeNote(operator, introductionId, { memo: 'x' })).rejects.toMatchObject({
      code: 'request.forbidden',
    })
  })

  it('goes with the case to the next navigator, and leaves the one before', async () => {
    const { navigator, introductionId } = await makeRequested()
    await takeIntroduction(navigator.actor, introductionId)
    await writeNote(navigator.actor, introductionId, { memo: '申し送り' })
    await handOver(navigator.actor, introductionId, { reason: 'no_capacity' })
    expect(await getCaseFile(navigator.actor, introductionId)).toBeNull()
    const next = await makeNavigatorActor()
    expect(await getCaseFile(next.actor, introductionId)).toBeNull()
    await takeIntroduction(next.actor, introductionId)
    const file = await getCaseFile(next.actor, introductionId)
    expect(file?.notes.map(({ text }) => text)).toEqual(['申し送り'])
  })

  it('says which notices went to which side, each once', async () => {
    const { navigator, introductionId, offer, need } = await makeProposed()
    const notice = (memberId: string, participantId: string, eventKey: 'taken' | 'proposed') => ({
      ...{ memberId, participantId, eventKey, subjectId: introductionId, createdAt: clock.now() },
      ...{
        kind: 'introduction_progress',
        textKey: `introductions.mail.${eventKey}`,
        path: '/',
        subject: 'introduction',
      },
    })
    const second = await colleagueOf(offer)
    await db.notice.createMany({
      data: [
        notice(offer.member.id, offer.participant.id, 'taken'),
        notice(second.memberId, offer.participant.id, 'taken'),
        notice(need.member.id, need.participant.id, 'proposed'),
      ] as never,
    })
    const file = await getCaseFile(navigator.actor, introductionId)
    const keys = (side: 'offer' | 'need') => file?.told[side].map(({ textKey }) => textKey)
    expect([keys('offer'), keys('need')]).toEqual([['introductions.mail.taken'], ['introductions.mail.proposed']])
  })
})

describe('two at once', () => {
  it('finish the same next step: one does, the other is told', async () => {
    const { navigator, introductionId } = await makeProposed()
    const colleague = await colleagueOf(navigator)
    await setStep(navigator.actor, introductionId, step())
    const open = (await getCaseFile(navigator.actor, introductionId))!.step!
    const result = await atOnce(
      [navigator.actor, colleague].map((actor) => () => finishStep(actor, introductionId, open.id)),
    )
    expect(result).toEqual({ won: 1, refused: ['case.no_such_step'] })
    expect(await db.auditEntry.count({ where: { entityId: introductionId, action: 'case.step_done' } })).toBe(1)
  })

  it('set a next step: one stays open', async () => {
    const { navigator, introductionId } = await makeProposed()
    const colleague = await colleagueOf(navigator)
    const { won, refused } = await atOnce([
      () => setStep(navigator.actor, introductionId, step('一方')),
      () => setStep(colleague, introductionId, step('他方')),
    ])
    expect(won).toBeGreaterThanOrEqual(1)
    expect(refused.every((code) => code === 'request.conflict')).toBe(true)
    expect(await db.caseStep.count({ where: { introductionId, endedAt: null } })).toBe(1)
    expect(await db.caseStep.count({ where: { introductionId } })).toBe(won)
  })

  it('hand over and note: a note waits for the hand-over that has begun, and is refused', async () => {
    const { navigator, introductionId } = await makeProposed()
    const colleague = await colleagueOf(navigator)
    const isWaiting = async () => {
      const [row] = await db.$queryRaw<{ waiting: boolean }[]>`
        SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted AND locktype IN ('transactionid', 'tuple')) AS waiting`
      return row?.waiting
    }
    let ended: 'written' | 'refused' | undefined
    const note = { write: Promise.resolve() }
    await db.$transaction(async (tx) => {
      const given = { where: { id: introductionId }, data: { navigatorParticipantId: null } }
      await tx.introduction.update(given)
      note.write = writeNote(colleague, introductionId, { memo: '控え' }).then(
        () => void (ended = 'written'),
        () => void (ended = 'refused'),
      )
      await vi.waitUntil(async () => ended !== undefined || (await isWaiting()), { timeout: 4_000 })
    })
    await note.write
    expect(ended).toBe('refused')
    expect(await db.caseNote.count({ where: { introductionId } })).toBe(0)
  })

  it('hand over and note: what is written before stays with the case, afterwards nothing is written', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { navigator, introductionId } = await makeProposed()
      const colleague = await colleagueOf(navigator)
      const { won, refused } = await atOnce([
        () => handOver(navigator.actor, introductionId, { reason: 'no_capacity' }),
        () => writeNote(colleague, introductionId, { memo: '控え' }),
      ])
      expect(refused.filter((code) => code !== 'introduction.not_found')).toEqual([])
      expect(await db.caseNote.count({ where: { introductionId } })).toBe(won - 1)
    }
  })

  it('answer for the outcome: one answer is kept', async () => {
    const { navigator, introductionId, dealId } = await makeDeal()
    const colleague = await colleagueOf(navigator)
    await db.deal.update({ where: { id: dealId }, data: { state: 'broken_off', closedAt: clock.now() } })
    const answer = { outcome: 'lost' as const, reasons: ['price'] }
    const result = await atOnce(
      [navigator.actor, colleague].map((actor) => () => answerOutcome(actor, introductionId, answer)),
    )
    expect(result).toEqual({ won: 1, refused: ['case.outcome_given'] })
  })
})

describe('the outcome of a deal', () => {
  it('is asked for once the deal has ended, and leaves the queue when it is given', async () => {
    const { navigator, introductionId, dealId } = await makeDeal()
    const answer = { outcome: 'lost' as const, reasons: ['price', 'price', 'timing'], note: '価格の開き' }
    const kinds = async () =>
      (await listBench(navigator.actor, all, 1)).lines.find(({ id }) => id === introductionId)?.kind
    expect(await kinds()).toBe('deal')
    await expect(answerOutcome(navigator.actor, introductionId, answer)).rejects.toMatchObject({
      code: 'case.deal_runs',
    })
    await db.deal.update({ where: { id: dealId }, data: { state: 'broken_off', closedAt: clock.now() } })
    expect(await kinds()).toBe('outcome')
    for (const wrong of [
      { ...answer, outcome: 'as_hoped' as const },
      { ...answer, reasons: ['trust'] },
    ])
      await expect(answerOutcome(navigator.actor, introductionId, wrong)).rejects.toMatchObject({
        code: 'case.no_such_reason',
      })
    await answerOutcome(navigator.actor, introductionId, answer)
    expect(await kinds()).toBeUndefined()
    expect(await db.brokeredOutcome.findUnique({ where: { introductionId } })).toMatchObject({
      outcome: 'lost',
      reasons: ['price', 'timing'],
      note: '価格の開き',
      navigatorId: navigator.participant.id,
    })
    expect((await getCaseFile(navigator.actor, introductionId))?.outcome).toMatchObject({
      isAnswered: true,
      isLoss: true,
    })
  })
})

describe('the queue', () => {
  it('shows each case once, with why, to whom it concerns', async () => {
    const made = await makeRequested()
    const other = await makeNavigatorActor()
    await db.introduction.update({
      where: { id: made.introductionId },
      data: { suggestedNavigatorId: made.navigator.participant.id },
    })
    const lineFor = async (actor: typeof other.actor, kind: 'asked' | 'open' | 'mine') => {
      for (let page = 1, pages = 1; page <= pages; page += 1) {
        const bench = await listBench(actor, { kind, case: null }, page)
        pages = bench.pageCount
        const line = bench.lines.find(({ id }) => id === made.introductionId)
        if (line) return line
      }
      return undefined
    }
    expect((await lineFor(made.navigator.actor, 'asked'))?.why[0]?.name).toBe('asked')
    expect((await lineFor(other.actor, 'open'))?.why[0]?.name).toBe('open')
    await takeIntroduction(made.navigator.actor, made.introductionId)
    await setStep(made.navigator.actor, made.introductionId, step('先に電話', 0))
    expect(await lineFor(other.actor, 'open')).toBeUndefined()
    const line = await lineFor(made.navigator.actor, 'mine')
    expect(line?.why.map(({ name }) => name)).toEqual(['step_today', 'my_turn'])
    expect(line?.step?.text).toBe('先に電話')
    await proposeIntroduction(made.navigator.actor, made.introductionId, { note: '良い組み合わせです。' })
    expect((await lineFor(made.navigator.actor, 'mine'))?.why[1]?.name).toBe('their_turn')
  })

  it('leaves out two who talk directly until one of them calls for a navigator', async () => {
    const { introductionId, navigator, asker } = await makeRequested('trial')
    const isShown = async () => {
      const first = await listBench(navigator.actor, all, 1)
      const pages = Array.from({ length: first.pageCount }, (_, at) => listBench(navigator.actor, all, at + 1))
      return (await Promise.all(pages)).some(({ lines }) => lines.some(({ id }) => id === introductionId))
    }
    expect(await isShown()).toBe(false)
    await callNavigator(asker, introductionId)
    expect(await isShown()).toBe(true)
  })

  it('does not show the step of a handed-back case to all who may take it', async () => {
    const { navigator, introductionId } = await makeRequested()
    await takeIntroduction(navigator.actor, introductionId)
    await setStep(navigator.actor, introductionId, step('内密の段取り'))
    await handOver(navigator.actor, introductionId, { reason: 'no_capacity' })
    const other = await makeNavigatorActor()
    const first = await listBench(other.actor, all, 1)
    const pages = Array.from({ length: first.pageCount }, (_, at) => listBench(other.actor, all, at + 1))
    const lines = (await Promise.all(pages)).flatMap((bench) => bench.lines)
    expect(lines.map(({ id }) => id)).toContain(introductionId)
    expect(JSON.stringify(lines)).not.toContain('内密の段取り')
  })

  it('answers for each row of a bulk action by itself', async () => {
    const navigator = await makeNavigatorActor()
    const [one, two, three] = [await makeRequested(), await makeRequested(), await makeRequested()]
    const ids = [one, two, three].map(({ introductionId }) => introductionId)
    await takeIntroduction(three.navigator.actor, ids[2]!)
    expect(await takeAll(navigator.actor, [...ids, ids[0]!])).toEqual({
      done: 2,
      refused: [{ introductionId: ids[2], code: 'introduction.not_yours' }],
    })
    expect(await setSteps(navigator.actor, ids, step())).toEqual({
      done: 2,
      refused: [{ introductionId: ids[2], code: 'introduction.not_found' }],
    })
    const open = (await getCaseFile(navigator.actor, ids[0]!))!.step!
    await finishStep(navigator.actor, ids[0]!, open.id)
    expect(await finishSteps(navigator.actor, ids.slice(0, 2))).toEqual({
      done: 1,
      refused: [{ introductionId: ids[0], code: 'case.no_such_step' }],
    })
  })
})

describe('when somebody leaves', () => {
  const words = '控えの印'
  const makeNoted = async () => {
    const made = await makeDeal()
    const { introductionId, navigator, dealId } = made
    await writeNote(navigator.actor, introductionId, { memo: words })
    await logCall(navigator.actor, introductionId, { ...call, words })
    await setStep(navigator.actor, introductionId, step(words))
    await db.deal.update({ where: { id: dealId }, data: { state: 'closed', closedAt: clock.now() } })
    await answerOutcome(navigator.actor, introductionId, { outcome: 'as_hoped', reasons: ['fit'], note: words })
    return made
  }

  it('a party takes what was noted about it along; how the deal came out stays, without words', async () => {
    const { introductionId, offer } = await makeNoted()
    await db.$transaction((tx) => forgetCases(tx, offer.participant.id))
    const where = { introductionId }
    for (const count of [db.caseNote.count({ where }), db.caseCall.count({ where }), db.caseStep.count({ where })])
      expect(await count).toBe(0)
    expect(await db.brokeredOutcome.findUnique({ where })).toMatchObject({ outcome: 'as_hoped', note: '' })
  })
})

describe('quick replies', () => {
  it('are the navigator’s own, one of a name', async () => {
    const [mine, other] = [await makeNavigatorActor(), await makeNavigatorActor()]
    await addReply(mine.actor, { name: 'お礼', text: 'ありがとうございます。' })
    await expect(addReply(mine.actor, { name: 'お礼', text: 'x' })).rejects.toMatchObject({
      code: 'case.reply_name_taken',
    })
    await addReply(other.actor, { name: 'お礼', text: '別の人の' })
    const [reply] = await listReplies(mine.actor)
    expect(reply?.text).toBe('ありがとうございます。')
    await expect(removeReply(other.actor, reply!.id)).rejects.toMatchObject({ code: 'request.not_found' })
    await removeReply(mine.actor, reply!.id)
    expect(await listReplies(mine.actor)).toEqual([])
  })
})
