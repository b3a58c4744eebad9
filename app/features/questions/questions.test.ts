import { beforeEach, describe, expect, it } from 'vitest'
import { closeListing } from '#app/features/listings/commands/close-listing.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { anonymous } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import {
  makeListing,
  makeMember,
  makeOperatorActor,
  makeOwner,
  makeParticipant,
  signedIn,
} from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { answerQuestion } from './commands/answer-question.server.ts'
import { askQuestion } from './commands/ask-question.server.ts'
import { declineQuestion } from './commands/decline-question.server.ts'
import { endQuestions } from './commands/end-questions.server.ts'
import { takeAnswerDown } from './commands/take-answer-down.server.ts'
import { withdrawQuestion } from './commands/withdraw-question.server.ts'
import { OPEN_MAX } from './limits.ts'
import { countOpenQuestions } from './queries/count-open-questions.server.ts'
import { getAskQuestionPage } from './queries/get-ask-page.server.ts'
import { getListingQuestions } from './queries/get-listing-questions.server.ts'
import { getOwnerQuestions } from './queries/get-owner-questions.server.ts'
import { listAskedQuestions, listReceivedQuestions } from './queries/list-questions.server.ts'

const QUESTION = '機械の更新はこの五年でありましたか。'
const ANSWER = '旋盤を一台、三年前に入れ替えました。'

let owner: Awaited<ReturnType<typeof makeOwner>>
let asker: Awaited<ReturnType<typeof makeOwner>>
let listingId: string

beforeEach(async () => {
  owner = await makeOwner()
  asker = await makeOwner()
  listingId = (await makeListing(owner.participant.id)).id
})

const ask = (text = QUESTION, actor: MemberActor = asker.actor) => askQuestion(actor, { listingId, text })
const answer = (questionId: string, audience: 'public' | 'private' = 'public', text = ANSWER) =>
  answerQuestion(owner.actor, { questionId, text, audience })
const stateOf = async (id: string) => (await db.listingQuestion.findUniqueOrThrow({ where: { id } })).state
const codesOf = (lost: unknown[]) => lost.map((error) => (error as { code?: string }).code)

/** Resolves once a statement of this database waits for a lock. */
async function untilSomebodyWaits(): Promise<'waiting'> {
  for (;;) {
    const [row] = await db.$queryRaw<{ waiting: bigint }[]>`
      SELECT count(*) AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
    if (row && row.waiting > 0n) return 'waiting'
  }
}

describe('asking', () => {
  it('puts a question before the owner without who asked', async () => {
    const { questionId } = await ask()
    const page = await getOwnerQuestions(owner.actor, listingId)
    expect(page.open.map(({ id, text }) => [id, text])).toEqual([[questionId, QUESTION]])
    const json = JSON.stringify(page)
    for (const secret of [asker.member.id, asker.participant.id, asker.participant.name, asker.member.displayName])
      expect(json).not.toContain(secret)
    expect(await countOpenQuestions(owner.actor)).toEqual([{ listingId, count: 1 }])
    expect(await countOpenQuestions(asker.actor)).toEqual([])
  })

  it('shows the asker the question without whose listing it is', async () => {
    const { questionId } = await ask()
    await answer(questionId, 'private')
    const json = JSON.stringify([
      await listAskedQuestions(asker.actor, 1),
      await getAskQuestionPage(asker.actor, listingId),
      await getListingQuestions(asker.actor, listingId),
    ])
    expect(json).toContain(ANSWER)
    for (const secret of [owner.member.id, owner.participant.id, owner.participant.name])
      expect(json).not.toContain(secret)
  })

  it('is refused at an own listing, also to its readers, and where nothing is published', async () => {
    await expect(ask(QUESTION, owner.actor)).rejects.toMatchObject({ code: 'question.own_listing' })
    const reader = await makeMember()
    await db.membership.create({
      data: { memberId: reader.id, participantId: owner.participant.id, role: 'read_only', createdAt: new Date() },
    })
    await expect(ask(QUESTION, await signedIn(reader.id))).rejects.toMatchObject({ code: 'question.own_listing' })
    for (const status of ['draft', 'in_review', 'paused', 'rejected', 'closed'] as const) {
      const hidden = await makeListing(owner.participant.id, { status })
      await expect(askQuestion(asker.actor, { listingId: hidden.id, text: QUESTION })).rejects.toMatchObject({
        code: 'listing.not_found',
      })
    }
  })

  it('is for members with a confirmed address', async () => {
    await expect(askQuestion(anonymous, { listingId, text: QUESTION })).rejects.toMatchObject({
      code: 'request.sign_in_first',
    })
    const unverified = await signedIn((await makeMember({ isVerified: false })).id)
    await expect(ask(QUESTION, unverified)).rejects.toMatchObject({ code: 'request.verify_email_first' })
  })

  it('keeps the asker from giving a name away', async () => {
    await db.participant.update({ where: { id: asker.participant.id }, data: { name: '株式会社結木精密' } })
    const actor = await signedIn(asker.member.id)
    await expect(ask('当社（結 木 精 密）は切削の会社です。工程は何ですか。', actor)).rejects.toMatchObject({
      code: 'question.names_asker',
      field: 'text',
    })
    await ask('精密な加工もできますか。', actor)
  })

  it('counts the same question once, and lets five wait', async () => {
    const first = await ask()
    expect(await ask()).toEqual(first)
    for (let index = 1; index < OPEN_MAX; index++) await ask(`${QUESTION}${index}`)
    await expect(ask('もう一つだけ')).rejects.toMatchObject({ code: 'question.too_many_open' })
    expect((await getAskQuestionPage(asker.actor, listingId)).isFull).toBe(true)
    await answer(first.questionId)
    await ask('もう一つだけ')
  })

  it('lets five wait when ten are sent at once, and makes one of two the same', async () => {
    const results = await race(...Array.from({ length: 10 }, (_, index) => () => ask(`質問その${index}です。`)))
    const { won, lost } = wonAndLost(results)
    expect([won.length, codesOf(lost)]).toEqual([OPEN_MAX, Array(10 - OPEN_MAX).fill('question.too_many_open')])
    const other = await makeOwner()
    await race(
      () => ask(QUESTION, other.actor),
      () => ask(QUESTION, other.actor),
    )
    expect(await db.listingQuestion.count({ where: { listingId, askerMemberId: other.member.id } })).toBe(1)
  })
})

describe('answering', () => {
  it('publishes question and answer as they were written', async () => {
    const { questionId } = await ask("<script>alert(1)</script> {{t}} ' OR 1=1 --")
    await answer(questionId)
    const { answered } = await getListingQuestions(anonymous, listingId)
    expect(answered).toMatchObject([{ text: "<script>alert(1)</script> {{t}} ' OR 1=1 --", answer: ANSWER }])
    expect(JSON.stringify(answered)).not.toMatch(new RegExp(`${asker.member.id}|${owner.participant.id}`))
  })

  it('keeps a private answer and its question from everybody else', async () => {
    const { questionId } = await ask()
    await answer(questionId, 'private')
    const other = await makeOwner()
    for (const actor of [anonymous, other.actor, await makeOperatorActor()]) {
      const json = JSON.stringify(await getListingQuestions(actor, listingId))
      expect(json).not.toContain(QUESTION)
      expect(json).not.toContain(ANSWER)
    }
    expect(await getListingQuestions(asker.actor, listingId)).toMatchObject({ ownPrivate: 1, ownWaiting: 0 })
    expect((await listAskedQuestions(other.actor, 1)).items).toEqual([])
    expect(JSON.stringify(await getAskQuestionPage(other.actor, listingId))).not.toContain(QUESTION)
  })

  it('is for those who may write for the listing', async () => {
    const { questionId } = await ask()
    const stranger = await makeOwner()
    const operator = await makeOperatorActor()
    const reader = await makeMember()
    await db.membership.create({
      data: { memberId: reader.id, participantId: owner.participant.id, role: 'read_only', createdAt: new Date() },
    })
    for (const actor of [stranger.actor, asker.actor, operator, await signedIn(reader.id)]) {
      const input = { questionId, text: ANSWER, audience: 'public' as const }
      await expect(answerQuestion(actor, input)).rejects.toMatchObject({ code: 'question.not_found' })
      await expect(declineQuestion(actor, { questionId, reason: 'later' })).rejects.toMatchObject({
        code: 'question.not_found',
      })
      await expect(takeAnswerDown(actor, questionId)).rejects.toMatchObject({ code: 'question.not_found' })
    }
    for (const actor of [stranger.actor, asker.actor, operator])
      await expect(getOwnerQuestions(actor, listingId)).rejects.toMatchObject({ code: 'listing.not_found' })
    expect(await getOwnerQuestions(await signedIn(reader.id), listingId)).toMatchObject({ canAnswer: false })
    expect(await stateOf(questionId)).toBe('open')
  })

  it('keeps the owner from signing with the closed name', async () => {
    const { questionId } = await ask()
    for (const text of ['見本 金属 です。', `${owner.participant.name}がお答えします。`])
      await expect(answer(questionId, 'private', text)).rejects.toMatchObject({
        code: 'question.names_owner',
        field: 'text',
      })
    expect(await stateOf(questionId)).toBe('open')
  })

  it('can be taken off the listing again', async () => {
    const { questionId } = await ask()
    await expect(takeAnswerDown(owner.actor, questionId)).rejects.toMatchObject({ code: 'question.wrong_state' })
    await answer(questionId)
    await takeAnswerDown(owner.actor, questionId)
    expect((await getListingQuestions(anonymous, listingId)).answered).toEqual([])
    expect((await listAskedQuestions(asker.actor, 1)).items).toMatchObject([{ answer: ANSWER, isPublic: false }])
  })

  it('counts once when it is sent twice at once', async () => {
    const { questionId } = await ask()
    const results = await race(
      () => answer(questionId, 'public', '一つめの答えです。'),
      () => answer(questionId, 'private', '二つめの答えです。'),
    )
    const { won, lost } = wonAndLost(results)
    expect([won.length, codesOf(lost)]).toEqual([1, ['question.wrong_state']])
    expect(await db.auditEntry.count({ where: { action: 'question.moved', entityId: questionId } })).toBe(1)
  })

  it('and taking the question back at once: one of them', async () => {
    const { questionId } = await ask()
    const results = await race<unknown>(
      () => answer(questionId),
      () => withdrawQuestion(asker.actor, questionId),
    )
    const { won, lost } = wonAndLost(results)
    expect([won.length, codesOf(lost)]).toEqual([1, ['question.wrong_state']])
    const row = await db.listingQuestion.findUniqueOrThrow({ where: { id: questionId } })
    expect(row.state === 'withdrawn' ? row.answer : row.state).toBe(row.state === 'withdrawn' ? null : 'answered')
  })
})

describe('taking back and ending', () => {
  it('is for the asker, while it waits', async () => {
    const { questionId } = await ask()
    for (const actor of [owner.actor, (await makeOwner()).actor])
      await expect(withdrawQuestion(actor, questionId)).rejects.toMatchObject({ code: 'question.not_found' })
    await withdrawQuestion(asker.actor, questionId)
    expect(await stateOf(questionId)).toBe('withdrawn')
    await expect(withdrawQuestion(asker.actor, questionId)).rejects.toMatchObject({ code: 'question.wrong_state' })
    expect((await getOwnerQuestions(owner.actor, listingId)).open).toEqual([])
    expect(JSON.stringify(await getOwnerQuestions(owner.actor, listingId))).not.toContain(QUESTION)
  })

  it('gives every waiting question a reason when the listing ends, once', async () => {
    const [first, second] = [await ask(), await ask('二つめの質問です。')]
    await answer(first.questionId)
    expect(await endQuestions(listingId)).toBe(0)
    await closeListing(owner.actor, { listingId, reason: 'plans_changed' })
    expect(await endQuestions(listingId)).toBe(1)
    expect(await endQuestions(listingId)).toBe(0)
    expect((await listAskedQuestions(asker.actor, 1)).items).toMatchObject([
      { id: second.questionId, state: 'declined', declineReason: 'listing_ended', listing: { isOpen: false } },
      { id: first.questionId, state: 'answered' },
    ])
  })

  it('is not overtaken by the end of the listing: a question waits for it and is refused', async () => {
    let finish = () => {}
    const isEnding = new Promise<void>((resolve) => (finish = resolve))
    const ending = db.$transaction(async (tx) => {
      await tx.listing.update({ where: { id: listingId }, data: { status: 'closed' } })
      await isEnding
    })
    const asking = ask().then(
      () => 'asked',
      (error: unknown) => (error as { code: string }).code,
    )
    expect(await Promise.race([asking, untilSomebodyWaits()])).toBe('waiting')
    finish()
    await ending
    expect(await asking).toBe('listing.not_found')
  })
})

describe('the list of what waits', () => {
  it('is by listing, the longest wait first, only where one may answer', async () => {
    const second = await makeListing(owner.participant.id, { title: '二つめの掲載' })
    await askQuestion(asker.actor, { listingId: second.id, text: QUESTION })
    await ask()
    await ask('もう一つ聞きます。')
    expect(await listReceivedQuestions(owner.actor)).toMatchObject({
      waitingForMe: 3,
      items: [
        { listingId: second.id, title: '二つめの掲載', count: 1 },
        { listingId, count: 2 },
      ],
    })
    const reader = await makeMember()
    await makeParticipant(reader.id)
    expect((await listReceivedQuestions(await signedIn(reader.id))).items).toEqual([])
  })
})
