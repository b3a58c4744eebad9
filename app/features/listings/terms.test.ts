import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { deliverNoticeMails } from '#app/features/notices/testing/deliver.server.ts'
import { readMailbox } from '#app/platform/mail/read-mailbox.server.ts'
import { makeListing, makeOwner } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { renewListing } from './commands/renew-listing.server.ts'
import { resumeListing } from './commands/resume-listing.server.ts'
import { sweepListingTerms } from './commands/sweep-listing-terms.server.ts'
import { getOwnStanding } from './queries/get-own-standing.server.ts'
import { getRenewalPage } from './queries/get-renewal-page.server.ts'
import {
  onChangesApproved,
  onChangesRejected,
  onListingExpired,
  onListingReleased,
  onRenewalDue,
} from './reactions/on-listing-reviewed.server.ts'

let owner: Awaited<ReturnType<typeof makeOwner>>
beforeEach(async () => {
  await db.setting.deleteMany()
  // Listings of earlier tests have terms of their own.
  await db.listing.updateMany({ data: { status: 'closed' } })
  owner = await makeOwner()
})
afterEach(() => clock.reset())

const stored = (id: string) => db.listing.findUniqueOrThrow({ where: { id } })
const inDays = (days: number) => new Date(clock.now().getTime() + days * DAY_MS)

async function listed(daysLeft: number | null, given: { status?: 'published' | 'paused'; reminded?: boolean } = {}) {
  const { id } = await makeListing(owner.participant.id, { status: given.status ?? 'published' })
  const expiresAt = daysLeft === null ? null : inDays(daysLeft)
  await db.listing.update({
    where: { id },
    data: { expiresAt, renewalRemindedAt: given.reminded ? clock.now() : null },
  })
  return id
}

async function eventsOf(listingId: string): Promise<string[]> {
  const jobs = await db.$queryRaw<{ name: string }[]>`
    SELECT data->>'name' AS name FROM pgboss.job
    WHERE name = 'events' AND data->'payload'->>'listingId' = ${listingId}`
  return jobs.map(({ name }) => name).sort()
}

const daysLeft = async (id: string) => {
  const { expiresAt } = await stored(id)
  return expiresAt && Math.round((expiresAt.getTime() - clock.now().getTime()) / DAY_MS)
}

describe('a listing’s time', () => {
  it('is given to what came without one', async () => {
    const id = await listed(null)
    await sweepListingTerms()
    expect(await daysLeft(id)).toBe(180)
  })

  it('is reminded of once, fourteen days before its end', async () => {
    const [late, early, paused] = [await listed(14), await listed(15), await listed(3, { status: 'paused' })]
    expect(await sweepListingTerms()).toEqual({ expired: 0, reminded: 1 })
    expect(await sweepListingTerms()).toEqual({ expired: 0, reminded: 0 })
    expect(await eventsOf(late)).toEqual(['listing.renewal_due'])
    expect([await eventsOf(early), await eventsOf(paused)]).toEqual([[], []])
    clock.moveBy(2 * DAY_MS)
    expect(await sweepListingTerms()).toMatchObject({ reminded: 1 })
  })

  it('ends in a pause that says why', async () => {
    const id = await listed(1, { reminded: true })
    clock.moveBy(2 * DAY_MS)
    expect(await sweepListingTerms()).toEqual({ expired: 1, reminded: 0 })
    expect((await stored(id)).status).toBe('paused')
    expect(await eventsOf(id)).toEqual(['listing.changed', 'listing.expired'])
    expect(await getOwnStanding(owner.actor, id)).toMatchObject({ isExpired: true, isRenewalDue: false })
    expect(await getRenewalPage(owner.actor, id)).toMatchObject({ canRenew: true, isExpired: true, days: 180 })
  })

  it('follows the setting', async () => {
    await db.setting.create({ data: { key: 'listings.days', value: 30, updatedAt: new Date() } })
    await db.setting.create({ data: { key: 'listings.reminder_days', value: 3, updatedAt: new Date() } })
    const id = await listed(5)
    expect(await sweepListingTerms()).toEqual({ expired: 0, reminded: 0 })
    await renewListing(owner.actor, { listingId: id })
    expect(await daysLeft(id)).toBe(30)
  })

  it.each(['renewing', 'resuming'] as const)('begins anew by %s what has ended', async (how) => {
    const id = await listed(-1, { status: 'paused', reminded: true })
    await (how === 'renewing' ? renewListing : resumeListing)(owner.actor, { listingId: id })
    expect(await stored(id)).toMatchObject({ status: 'published', renewalRemindedAt: null })
    expect(await daysLeft(id)).toBe(180)
  })

  it('goes on when a pause ends before it', async () => {
    const id = await listed(20, { status: 'paused' })
    await resumeListing(owner.actor, { listingId: id })
    expect(await daysLeft(id)).toBe(20)
  })

  it('is not renewed for a draft, nor twice to any harm', async () => {
    const { id: draft } = await makeListing(owner.participant.id, { status: 'draft' })
    await expect(renewListing(owner.actor, { listingId: draft })).rejects.toMatchObject({ code: 'listing.wrong_state' })
    const id = await listed(3)
    const renew = async () => renewListing(owner.actor, { listingId: id })
    expect((await race<unknown>(renew, renew)).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    expect(await stored(id)).toMatchObject({ status: 'published' })
  })

  it('ending and renewed at once is renewed', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await listed(-1, { reminded: true })
      const results = await race<unknown>(
        async () => sweepListingTerms(),
        async () => renewListing(owner.actor, { listingId: id }),
      )
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
      expect((await stored(id)).status).toBe('published')
      expect(await daysLeft(id)).toBe(180)
    }
  })

  it('is looked after by two processes at once without doubling', async () => {
    const ids = [await listed(-1), await listed(-2), await listed(5), await listed(6)]
    await race<unknown>(
      async () => sweepListingTerms(),
      async () => sweepListingTerms(),
    )
    const events = await Promise.all(ids.map(eventsOf))
    expect(events).toEqual([
      ['listing.changed', 'listing.expired'],
      ['listing.changed', 'listing.expired'],
      ['listing.renewal_due'],
      ['listing.renewal_due'],
    ])
  })
})

describe('the mails', () => {
  const mailsTo = async (email: string) => {
    await deliverNoticeMails()
    return (await readMailbox(100)).filter(({ to }) => to === email)
  }

  it.each([
    ['renewal', onRenewalDue, '/renew'],
    ['end', onListingExpired, '/renew'],
    ['release', onListingReleased, ''],
    ['approved changes', onChangesApproved, ''],
    ['returned changes', onChangesRejected, '/edit'],
  ] as const)('of %s go to the owner once, without a word of the listing', async (_, react, path) => {
    const { id } = await makeListing(owner.participant.id, { title: 'canary-title' })
    await db.listing.update({ where: { id }, data: { renewalRemindedAt: new Date() } })
    const jobId = crypto.randomUUID()
    for (const job of [{ jobId }, { jobId }]) await react({ listingId: id }, job)
    const mails = await mailsTo(owner.member.email)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain(`/listings/${id}${path}`)
    expect(JSON.stringify(mails)).not.toMatch(new RegExp(`canary-title|見本金属|${owner.participant.name}`))
  })

  it('of renewal is not sent to who has renewed meanwhile', async () => {
    const { id } = await makeListing(owner.participant.id)
    await onRenewalDue({ listingId: id }, { jobId: crypto.randomUUID() })
    expect(await mailsTo(owner.member.email)).toEqual([])
  })
})
