import { rm } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { closeListing } from '#app/features/listings/commands/close-listing.server.ts'
import { deliverNoticeMails } from '#app/features/notices/testing/deliver.server.ts'
import { db } from '#app/platform/db.server.ts'
import { readMailbox } from '#app/platform/mail/read-mailbox.server.ts'
import { mailboxFolder } from '#app/platform/mail/transport.server.ts'
import { makeListing, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { answerQuestion } from '../commands/answer-question.server.ts'
import { askQuestion } from '../commands/ask-question.server.ts'
import { declineQuestion } from '../commands/decline-question.server.ts'
import { removeQuestion } from '../commands/remove-question.server.ts'
import { withdrawQuestion } from '../commands/withdraw-question.server.ts'
import { onListingEnded } from './on-listing-changed.server.ts'
import { onQuestionAnswered, onQuestionAsked, tellAskerOfRemoval, tellOwnerOfRemoval } from './question-mails.server.ts'

const QUESTION = 'canary-question の件ですが、いかがですか。'
const ANSWER = 'canary-answer のとおりです。'

let made: Awaited<ReturnType<typeof stage>>

async function stage() {
  const owner = await makeOwner()
  const asker = await makeOwner()
  const { id: listingId, title } = await makeListing(owner.participant.id)
  const { questionId } = await askQuestion(asker.actor, { listingId, text: QUESTION })
  return { owner, asker, listingId, title, questionId }
}

/** Every reaction twice: the queue may run a job again. */
const run = async (reaction: typeof onQuestionAsked) => {
  for (let time = 0; time < 2; time++) await reaction({ questionId: made.questionId }, { jobId: `${reaction.name}-1` })
}

const mailbox = async () => {
  await deliverNoticeMails()
  return readMailbox(20)
}

const received = async () =>
  (await mailbox()).map(({ to, subject }) => [
    to === made.owner.actor.email ? 'owner' : to === made.asker.actor.email ? 'asker' : 'somebody else',
    subject,
  ])

beforeEach(async () => {
  await rm(mailboxFolder(), { recursive: true, force: true })
  await db.mailDelivery.deleteMany()
  made = await stage()
})

describe('the mails of a question', () => {
  it('tell the owner that there is one, and the asker that there is an answer, each once', async () => {
    await run(onQuestionAsked)
    expect(await received()).toEqual([['owner', '掲載に質問が届きました']])
    await answerQuestion(made.owner.actor, { questionId: made.questionId, text: ANSWER, audience: 'private' })
    await run(onQuestionAnswered)
    expect(await received()).toContainEqual(['asker', '質問への答えがありました'])
    expect(await received()).toHaveLength(2)
  })

  it('say neither what was asked, nor the answer, nor by whom, nor of which listing', async () => {
    await run(onQuestionAsked)
    await answerQuestion(made.owner.actor, { questionId: made.questionId, text: ANSWER, audience: 'public' })
    await run(onQuestionAnswered)
    const said = (await mailbox()).map(({ subject, text, html }) => `${subject}${text}${html}`).join('\n')
    expect(said).not.toMatch(/canary/)
    for (const secret of [made.title, made.owner.participant.name, made.asker.participant.name])
      expect(said).not.toContain(secret)
    expect(said).toContain(`/listings/${made.listingId}/questions`)
  })

  it('tell of a refusal, and of the end of the listing', async () => {
    await declineQuestion(made.owner.actor, { questionId: made.questionId, reason: 'later' })
    await run(onQuestionAnswered)
    expect(await received()).toEqual([['asker', '質問へのお返事がありました']])
    const other = await askQuestion(made.asker.actor, { listingId: made.listingId, text: 'ほかの質問です。' })
    await closeListing(made.owner.actor, { listingId: made.listingId, reason: 'other' })
    await onListingEnded({ listingId: made.listingId })
    await onQuestionAnswered(other, { jobId: 'ended' })
    expect(await received()).toHaveLength(2)
  })

  it('tell asker and owner when the operator has taken it off, without a word of it', async () => {
    const { questionId } = made
    await answerQuestion(made.owner.actor, { questionId, text: ANSWER, audience: 'public' })
    await removeQuestion(await makeOperatorActor(), { questionId, reason: 'identifies' })
    await run(tellAskerOfRemoval)
    await run(tellOwnerOfRemoval)
    expect((await received()).sort()).toEqual([
      ['asker', 'あなたの質問の公開をやめました'],
      ['owner', '質問と答えの公開をやめました'],
    ])
    const said = (await mailbox()).map(({ subject, text, html }) => `${subject}${text}${html}`).join('\n')
    expect(said).not.toMatch(/canary/)
    for (const secret of [made.title, made.owner.participant.name, made.asker.participant.name])
      expect(said).not.toContain(secret)
  })

  it('call nobody to a question that was taken back', async () => {
    await withdrawQuestion(made.asker.actor, made.questionId)
    await run(onQuestionAsked)
    await run(onQuestionAnswered)
    expect(await received()).toEqual([])
  })

  it('leave no word of it in the queue or the audit', async () => {
    await answerQuestion(made.owner.actor, { questionId: made.questionId, text: ANSWER, audience: 'private' })
    const rows = await db.$queryRaw<{ said: string }[]>`
      SELECT data::text AS said FROM pgboss.job UNION ALL SELECT data::text FROM "AuditEntry"`
    expect(rows.map(({ said }) => said).join('\n')).toContain(made.questionId)
    expect(rows.map(({ said }) => said).join('\n')).not.toContain('canary')
  })
})
