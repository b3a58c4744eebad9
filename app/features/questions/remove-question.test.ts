import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeNavigatorActor, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { answerQuestion } from './commands/answer-question.server.ts'
import { askQuestion } from './commands/ask-question.server.ts'
import { removeQuestion } from './commands/remove-question.server.ts'
import { takeAnswerDown } from './commands/take-answer-down.server.ts'
import { getListingQuestions } from './queries/get-listing-questions.server.ts'
import { getOwnerQuestions } from './queries/get-owner-questions.server.ts'
import { getPublicQuestion } from './queries/get-public-question.server.ts'
import { listAskedQuestions } from './queries/list-questions.server.ts'
import { removeQuestionSchema } from './schema.ts'

const wrongState = expect.objectContaining({ code: 'question.wrong_state' })

async function stage(audience: 'public' | 'private' = 'public') {
  const [owner, asker] = [await makeOwner(), await makeOwner()]
  const { id: listingId } = await makeListing(owner.participant.id)
  const { questionId } = await askQuestion(asker.actor, { listingId, text: '機械の更新はこの五年でありましたか。' })
  await answerQuestion(owner.actor, { questionId, text: '三年前に一台入れ替えました。', audience })
  return { owner, asker, listingId, questionId }
}

let operator: Awaited<ReturnType<typeof makeOperatorActor>>
beforeEach(async () => {
  operator = await makeOperatorActor()
})

describe('the operator takes a question off a listing', () => {
  it('and nobody reads it there any more; asker and owner keep it with the reason', async () => {
    const { owner, asker, listingId, questionId } = await stage()
    expect(await getPublicQuestion(operator, questionId)).toMatchObject({ listing: { id: listingId } })
    expect(await getListingQuestions(operator, listingId)).toMatchObject({ canRemove: true, answered: [{}] })
    expect(await removeQuestion(operator, { questionId, reason: 'offends' })).toEqual({ listingId })
    for (const { actor } of [owner, asker, await makeOwner()])
      expect(await getListingQuestions(actor, listingId)).toMatchObject({ answered: [], canRemove: false })
    const kept = { id: questionId, isPublic: false, removedReason: 'offends', answer: '三年前に一台入れ替えました。' }
    expect((await listAskedQuestions(asker.actor, 1)).items).toMatchObject([kept])
    expect((await getOwnerQuestions(owner.actor, listingId)).ended).toMatchObject([kept])
    await expect(getPublicQuestion(operator, questionId)).rejects.toMatchObject({ code: 'question.not_found' })
  })

  it('on the record, with the reason and without the words', async () => {
    const { questionId } = await stage()
    await removeQuestion(operator, { questionId, reason: 'misleads' })
    const entries = await db.auditEntry.findMany({ where: { entityId: questionId, action: 'question.removed' } })
    expect(entries.map(({ actorMemberId, data }) => [actorMemberId, data])).toEqual([
      [operator.memberId, { reason: 'misleads' }],
    ])
    const jobs = await db.$queryRaw<{ data: unknown }[]>`
      SELECT data FROM pgboss.job WHERE data->>'name' = 'question.removed'
      AND data->'payload'->>'questionId' = ${questionId}`
    expect(jobs).toHaveLength(1)
  })

  it('and nobody else does', async () => {
    const { owner, asker, questionId } = await stage()
    for (const { actor } of [owner, asker, await makeNavigatorActor()]) {
      const forbidden = { code: 'request.forbidden' }
      await expect(removeQuestion(actor, { questionId, reason: 'other' })).rejects.toMatchObject(forbidden)
      await expect(getPublicQuestion(actor, questionId)).rejects.toMatchObject(forbidden)
    }
  })

  it('only where it stands: not one for the asker alone, and no reason of its own making', async () => {
    const { questionId } = await stage('private')
    await expect(removeQuestion(operator, { questionId, reason: 'other' })).rejects.toEqual(wrongState)
    await expect(getPublicQuestion(operator, questionId)).rejects.toMatchObject({ code: 'question.not_found' })
    for (const reason of ['', 'OTHER', 'toString', '<b>'])
      expect(removeQuestionSchema.safeParse({ questionId, reason }).success).toBe(false)
  })

  it('once, also when two operators do, or the owner takes it down at the same moment', async () => {
    const second = await makeOperatorActor()
    const one = await stage()
    const twice = await race<unknown>(
      () => removeQuestion(operator, { questionId: one.questionId, reason: 'offends' }),
      () => removeQuestion(second, { questionId: one.questionId, reason: 'other' }),
    )
    expect(wonAndLost(twice).lost).toEqual([wrongState])
    const other = await stage()
    const both = await race<unknown>(
      () => removeQuestion(operator, { questionId: other.questionId, reason: 'offends' }),
      () => takeAnswerDown(other.owner.actor, other.questionId),
    )
    expect(wonAndLost(both).lost).toEqual([wrongState])
  })
})
