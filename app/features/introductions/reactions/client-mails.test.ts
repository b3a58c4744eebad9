import { beforeEach, describe, expect, it } from 'vitest'
import { mailsTo } from '#app/features/accounts/testing/mails.server.ts'
import { onListingPublished, onListingRejected } from '#app/features/listings/reactions/on-listing-reviewed.server.ts'
import { onParticipantRejected } from '#app/features/participants/reactions/on-verification-answered.server.ts'
import { deliverNoticeMails } from '#app/features/notices/testing/deliver.server.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { readMailbox } from '#app/platform/mail/read-mailbox.server.ts'
import { makeBank } from '#app/testing/make-bank.server.ts'
import { makeListing, makeMember, makeNavigatorActor, makeOwner } from '#app/testing/make.server.ts'
import { proposeIntroduction } from '../commands/propose-introduction.server.ts'
import { requestIntroduction } from '../commands/request-introduction.server.ts'
import { takeIntroduction } from '../commands/take-introduction.server.ts'
import { onIntroductionProposed } from './on-introduction-proposed.server.ts'

const NAME = '見本ばね製作所'

let bank: Awaited<ReturnType<typeof makeBank>>
let clientId: string
let referral: string
let listingId: string
let jobId: string

beforeEach(async () => {
  bank = await makeBank([NAME])
  clientId = bank.clients[0]!.id
  referral = bank.clients[0]!.referral
  listingId = (await makeListing(clientId, { side: 'need', title: 'canary-title' })).id
  jobId = crypto.randomUUID()
})

async function received(email = bank.member.email) {
  await deliverNoticeMails()
  return (await readMailbox(500)).filter(({ to }) => to === email)
}

async function join(participantId: string, role: 'owner' | 'member' | 'read_only', isVerified = true) {
  const member = await makeMember({ isVerified })
  await db.membership.create({ data: { memberId: member.id, participantId, role, createdAt: clock.now() } })
  return member
}

async function proposed() {
  const asker = await makeOwner()
  const offer = await makeListing(asker.participant.id, { side: 'offer' })
  const navigator = await makeNavigatorActor()
  const input = { from: offer.id, to: listingId, message: 'お会いしたいです。' }
  const { introductionId } = await requestIntroduction(asker.actor, input)
  await takeIntroduction(navigator.actor, introductionId)
  await proposeIntroduction(navigator.actor, introductionId, { note: 'よい組み合わせだと思います。' })
  return { asker, introductionId }
}

describe('the mails of a client that nobody can sign in for', () => {
  it('go to those who write for it at the bank, each once and in their language', async () => {
    const english = await join(bank.bank.id, 'member')
    await db.member.update({ where: { id: english.id }, data: { locale: 'en' } })
    const others = [await join(bank.bank.id, 'read_only'), await join(bank.bank.id, 'member', false)]
    for (const job of [{ jobId }, { jobId }]) await onListingPublished({ listingId }, job)
    expect((await received()).map(({ subject }) => subject)).toEqual(['顧客の方の掲載を公開しました'])
    expect((await received(english.email)).map(({ subject }) => subject)).toEqual([
      "Your client's listing is published",
    ])
    for (const { email } of others) expect(await received(email)).toEqual([])
  })

  it('lead to pages the bank may open, and name neither client nor listing', async () => {
    await onListingPublished({ listingId }, { jobId })
    await onListingRejected({ listingId }, { jobId: crypto.randomUUID() })
    await onParticipantRejected({ participantId: clientId }, { jobId: crypto.randomUUID() })
    const mails = await received()
    const paths = mails.map(({ text }) => /https?:\/\/[^/]+(\S+)/.exec(text)?.[1]).sort()
    expect(paths).toEqual([`/listings/${listingId}`, `/listings/${listingId}`, `/participants/${clientId}`])
    expect(JSON.stringify(mails)).not.toMatch(new RegExp(`canary-title|${NAME}`))
  })

  it('say of an introduction no more than that there is something: the answer is the client’s own', async () => {
    const { asker, introductionId } = await proposed()
    await onIntroductionProposed({ introductionId }, { jobId })
    const mails = await received()
    expect(mails.map(({ subject }) => subject)).toEqual(['顧客の方へのお知らせがあります'])
    expect(mails[0]!.text).toContain(`/clients/${referral}`)
    const all = JSON.stringify(mails)
    for (const secret of [introductionId, listingId, asker.participant.name, NAME, 'canary-title', 'お会いしたいです'])
      expect(all).not.toContain(secret)
  })

  it.each(['withdrawn', 'unchecked', 'no referrer'] as const)('go to nobody when the bank is %s', async (how) => {
    if (how === 'withdrawn')
      await db.referrerClient.update({
        where: { id: referral },
        data: { endedAt: clock.now(), endReason: 'consent_withdrawn' },
      })
    const data = how === 'unchecked' ? { verificationStatus: 'unverified' as const } : { kinds: ['sme' as const] }
    if (how !== 'withdrawn') await db.participant.update({ where: { id: bank.bank.id }, data })
    await onListingPublished({ listingId }, { jobId })
    expect(await received()).toEqual([])
  })

  it('go to the client alone once it has a login', async () => {
    const owner = await join(clientId, 'owner')
    await onListingPublished({ listingId }, { jobId })
    expect((await received(owner.email)).map(({ subject }) => subject)).toEqual(['掲載を公開しました'])
    expect(await received()).toEqual([])
    expect(await mailsTo(bank.member.email)).toEqual([])
  })
})
