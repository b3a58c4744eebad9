import { beforeEach, describe, expect, it } from 'vitest'
import { readdir, rm } from 'node:fs/promises'
import { deliverNoticeMails } from '#app/features/notices/testing/deliver.server.ts'
import { db } from '#app/platform/db.server.ts'
import { readMailbox } from '#app/platform/mail/read-mailbox.server.ts'
import { mailboxFolder } from '#app/platform/mail/transport.server.ts'
import { makeProposed, makeRequested } from '#app/testing/make-deal.server.ts'
import { declineIntroduction } from '../commands/decline-introduction.server.ts'
import { turnDownIntroduction } from '../commands/turn-down-introduction.server.ts'
import { withdrawIntroduction } from '../commands/withdraw-introduction.server.ts'
import { onAnsweredLate } from './on-introduction-moved.server.ts'
import { onIntroductionEnded } from './on-introduction-ended.server.ts'
import { onIntroductionProposed } from './on-introduction-proposed.server.ts'
import { onIntroductionRequested } from './on-introduction-requested.server.ts'

let job = 0
const run = async <P>(reaction: (payload: P, job: { jobId: string }) => Promise<void>, payload: P) => {
  const jobId = `job-${job++}`
  await reaction(payload, { jobId })
  await reaction(payload, { jobId })
  await deliverNoticeMails()
}

type Made = Awaited<ReturnType<typeof makeRequested>>

/** Who got which subject, each mail once. */
async function received({ offer, need, navigator }: Made) {
  const roles = new Map([
    [offer.actor.email, 'asker'],
    [need.actor.email, 'counterpart'],
    [navigator.actor.email, 'navigator'],
  ])
  const mails = await readMailbox(50)
  return mails.map(({ to, subject }) => `${roles.get(to) ?? 'somebody else'}: ${subject}`).sort()
}

beforeEach(async () => {
  await rm(mailboxFolder(), { recursive: true, force: true })
  await db.navigator.deleteMany()
})

describe('the mails of an introduction', () => {
  it('tell the asker and the navigators of a request, each once and in their language', async () => {
    const made = await makeRequested()
    await db.member.update({ where: { id: made.navigator.member.id }, data: { locale: 'en' } })
    await run(onIntroductionRequested, { introductionId: made.introductionId })
    expect(await received(made)).toEqual([
      'asker: 紹介の申し込みを受け付けました',
      'navigator: Would you broker an introduction?',
    ])
  })

  it('call nobody to a queue from which it has gone', async () => {
    const made = await makeProposed()
    await run(onIntroductionRequested, { introductionId: made.introductionId })
    expect(await received(made)).toEqual(['asker: 紹介の申し込みを受け付けました'])
  })

  it('ask the counterpart for an answer', async () => {
    const made = await makeProposed()
    await run(onIntroductionProposed, { introductionId: made.introductionId })
    expect(await received(made)).toEqual(['asker: 相手に提案しました', 'counterpart: 紹介が届いています'])
  })

  it.each([
    ['declined', ['asker: 紹介についてのお返事', 'navigator: 担当している紹介に返事がありました']],
    ['turned down', ['asker: 紹介についてのお返事', 'counterpart: 紹介が取りやめになりました']],
    ['withdrawn', ['counterpart: 紹介が取り下げられました', 'navigator: 紹介が取り下げられました']],
  ])('tell who waited that it was %s', async (end, expected) => {
    const made = await makeProposed()
    const { introductionId: id } = made
    if (end === 'declined') await declineIntroduction(made.counterpart, id, { reason: 'timing' })
    else if (end === 'withdrawn') await withdrawIntroduction(made.asker, id)
    else await turnDownIntroduction(made.navigator.actor, id, { reason: 'no_fit' })
    await run(onIntroductionEnded, { introductionId: id })
    expect(await received(made)).toEqual(expected)
  })

  it('tell the asker of an answer after the deadline', async () => {
    const made = await makeProposed()
    await run(onAnsweredLate, { introductionId: made.introductionId })
    expect(await received(made)).toEqual(['asker: 期限の過ぎた紹介に返事がありました'])
  })

  it('hold no name, no title and nothing that was written', async () => {
    const made = await makeProposed()
    await run(onIntroductionRequested, { introductionId: made.introductionId })
    await run(onIntroductionProposed, { introductionId: made.introductionId })
    expect((await readdir(mailboxFolder())).length).toBeGreaterThan(2)
    const text = (await readMailbox(50)).map((mail) => mail.subject + mail.text + mail.html).join('\n')
    const secret = [
      made.offer.participant.name,
      made.need.participant.name,
      made.offerListing.title,
      'お会いしたいです。',
    ]
    expect(secret.filter((word) => text.includes(word))).toEqual([])
  })
})
