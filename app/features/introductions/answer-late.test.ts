import { describe, expect, it } from 'vitest'
import { getOwnResponsiveness } from '#app/features/responsiveness/queries/get-own-responsiveness.server.ts'
import { getResponsiveness } from '#app/features/responsiveness/queries/get-responsiveness.server.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeProposed } from '#app/testing/make-deal.server.ts'
import { answerLate } from './commands/answer-late.server.ts'
import { expireIntroductions } from './commands/expire-introductions.server.ts'
import { getIntroduction } from './queries/get-introduction.server.ts'
import { lateAnswerSchema } from './schema.ts'

/** A request whose time ran out yesterday. */
async function makeMissed() {
  const made = await makeProposed()
  const yesterday = new Date(clock.now().getTime() - DAY_MS)
  await db.introduction.update({ where: { id: made.introductionId }, data: { expiresAt: yesterday } })
  await expireIntroductions()
  return { ...made, id: made.introductionId }
}

describe('an answer after the deadline', () => {
  it('tells whoever waited, and repairs the record', async () => {
    const { id, asker, counterpart, need } = await makeMissed()
    expect((await getResponsiveness(need.participant.id)).band).toBe('slow')
    expect((await getOwnResponsiveness(counterpart))[0]).toMatchObject({ missed: 1, bandIfAnswered: 'good' })
    expect(await getIntroduction(counterpart, id)).toMatchObject({ state: 'expired', lateAnswer: 'possible' })
    expect(await getIntroduction(asker, id)).toMatchObject({ lateAnswer: null })

    await answerLate(counterpart, id, { reason: 'still_interested', note: 'お待たせしました。' })
    expect(await getResponsiveness(need.participant.id)).toMatchObject({ band: 'good', answered: 1 })
    expect((await getOwnResponsiveness(counterpart))[0]).toMatchObject({ open: 0, missed: 0 })
    expect(await getIntroduction(asker, id)).toMatchObject({
      state: 'expired',
      lateAnswer: 'given',
      end: { reason: 'still_interested', note: 'お待たせしました。' },
    })
  })

  it('is given once, of two at the same moment too', async () => {
    const { id, counterpart } = await makeMissed()
    const both = await Promise.allSettled([
      answerLate(counterpart, id, { reason: 'timing' }),
      answerLate(counterpart, id, { reason: 'fit' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'introduction.wrong_state' },
    })
    expect(await db.auditEntry.count({ where: { entityId: id, action: 'introduction.answered_late' } })).toBe(1)
  })

  it('is nobody else’s, and not for what still runs', async () => {
    const { id, asker, navigator } = await makeMissed()
    for (const actor of [asker, navigator.actor])
      await expect(answerLate(actor, id, { reason: 'timing' })).rejects.toMatchObject({
        code: 'introduction.not_found',
      })
    const running = await makeProposed()
    await expect(answerLate(running.counterpart, running.introductionId, { reason: 'timing' })).rejects.toMatchObject({
      code: 'introduction.wrong_state',
    })
  })

  it('holds no way to be reached', () => {
    expect(lateAnswerSchema.safeParse({ reason: 'timing', note: '03-1234-5678へお電話ください' }).success).toBe(false)
  })
})
