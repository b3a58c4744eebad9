import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { deliverNoticeMails } from '#app/features/notices/testing/deliver.server.ts'
import { readMailbox } from '#app/platform/mail/read-mailbox.server.ts'
import { makeListing, makeMember, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { onListingPublished, onListingRejected } from './reactions/on-listing-reviewed.server.ts'
import { onListingSubmitted } from './reactions/on-listing-submitted.server.ts'

let jobId: string
beforeEach(() => {
  jobId = crypto.randomUUID()
})

const mailsTo = async (email: string) => {
  await deliverNoticeMails()
  return (await readMailbox(100)).filter(({ to }) => to === email)
}

describe('mails about a listing', () => {
  it.each([
    ['published', onListingPublished, '/matches'],
    ['rejected', onListingRejected, ''],
  ] as const)('tell the owner once that it was %s, without a word of it', async (_, react, path) => {
    const owner = await makeOwner()
    const listing = await makeListing(owner.participant.id, { title: 'canary-title' })
    for (const job of [{ jobId }, { jobId }]) await react({ listingId: listing.id }, job)
    const mails = await mailsTo(owner.member.email)
    expect(mails).toHaveLength(1)
    const notices = { memberId: owner.member.id, kind: 'listing' as const, subjectId: listing.id }
    expect(await db.notice.count({ where: notices })).toBe(1)
    expect(mails[0]?.text).toContain(`/listings/${listing.id}${path}`)
    expect(JSON.stringify(mails)).not.toMatch(new RegExp(`canary-title|見本金属|${owner.participant.name}`))
  })

  it('tell the operators that one waits', async () => {
    const operator = await makeOperatorActor()
    const other = await makeMember()
    const listing = await makeListing((await makeOwner()).participant.id, { status: 'in_review' })
    await onListingSubmitted({ listingId: listing.id }, { jobId })
    expect(await mailsTo(operator.email)).toHaveLength(1)
    expect(await mailsTo(other.email)).toEqual([])
  })
})
