import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#app/platform/actor.ts'
import { anonymous } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeDeal } from '#app/testing/make-deal.server.ts'
import { makeListing, makeMember, makeOperatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { getListingPage } from './queries/get-listing-page.server.ts'

const SECRET = 'canary-secret'
const NOTES = 'canary-notes'
const confidential = { companyName: SECRET, story: SECRET, handoverNotes: NOTES }

let made: Awaited<ReturnType<typeof makeDeal>>
let listingId: string
let ownerName: string

async function sign(side: 'offer' | 'need') {
  const actor = side === 'offer' ? made.offer : made.need
  await db.ndaSignature.create({
    data: {
      dealId: made.dealId,
      side,
      participantId: actor.participant.id,
      memberId: actor.member.id,
      signerName: '見本 花子',
      documentKey: 'mutual_nda',
      documentVersion: '2025-04',
      documentLocale: 'ja',
      documentSha256: 'x',
      documentText: 'x',
      ipAddress: '127.0.0.1',
      userAgent: '',
      signedAt: clock.now(),
    },
  })
}

const seen = async (actor: Actor, as?: string) => JSON.stringify(await getListingPage(actor, listingId, as))

beforeAll(async () => {
  made = await makeDeal()
  listingId = made.offerListing.id
  ownerName = made.offer.participant.name
  await db.listing.update({
    where: { id: listingId },
    data: { details: { transferKind: 'shares', strengths: '会員むけの強み' } },
  })
  await db.listingConfidential.update({ where: { listingId }, data: { details: confidential } })
})

describe('the page of a listing', () => {
  it('shows a visitor the teaser, an unconfirmed member no more', async () => {
    const unverified = await signedIn((await makeMember({ isVerified: false })).id)
    for (const actor of [anonymous, unverified]) {
      const page = await getListingPage(actor, listingId)
      expect(page).toMatchObject({ cleared: 'public', own: null, canAsk: false })
      expect(page.fields.map(({ key }) => key)).toEqual(['teaser', 'transferKind', 'prefecture'])
      expect(JSON.stringify(page)).not.toMatch(new RegExp(`canary|会員むけ|${ownerName}|${made.offer.participant.id}`))
    }
  })

  it('shows a member and the operator the member level, names and secrets to neither', async () => {
    const member = (await makeOwner()).actor
    expect(await getListingPage(member, listingId)).toMatchObject({ reader: 'member', cleared: 'member', canAsk: true })
    for (const actor of [member, await makeOperatorActor(), made.navigator.actor]) {
      const json = await seen(actor)
      expect(json).toContain('会員むけの強み')
      expect(json).not.toMatch(new RegExp(`canary|${ownerName}|${made.offer.participant.id}`))
    }
  })

  it('shows its owner everything, or what the others see', async () => {
    const page = await getListingPage(made.offer.actor, listingId)
    expect(page).toMatchObject({ reader: 'owner', cleared: 'owner', canAsk: false, closed: [] })
    expect(page.own).toMatchObject({
      participantName: ownerName,
      canEdit: true,
      transitions: ['pause', 'match', 'close'],
    })
    expect(JSON.stringify(page.fields)).toContain(NOTES)
    expect(JSON.stringify((await getListingPage(made.offer.actor, listingId, 'granted')).fields)).not.toContain(NOTES)
    expect(JSON.stringify((await getListingPage(made.offer.actor, listingId, 'member')).fields)).not.toContain(SECRET)
    expect(JSON.stringify((await getListingPage(made.offer.actor, listingId, 'public')).fields)).not.toContain(
      '会員むけ',
    )
  })

  it('lets nobody else choose the level', async () => {
    for (const actor of [anonymous, made.need.actor, made.navigator.actor])
      for (const as of ['party', 'granted']) expect(await seen(actor, as)).not.toContain('canary')
  })

  it('opens to the counterpart with both signatures and a standing approval, and closes again', async () => {
    const grant = await db.disclosureGrant.create({
      data: {
        dealId: made.dealId,
        listingId,
        toParticipantId: made.need.participant.id,
        grantedByMemberId: made.offer.member.id,
        grantedAt: clock.now(),
      },
    })
    expect(await seen(made.need.actor)).not.toContain('canary')
    await sign('offer')
    expect(await seen(made.need.actor)).not.toContain('canary')
    await sign('need')
    const page = await getListingPage(made.need.actor, listingId)
    expect(page).toMatchObject({ reader: 'counterpart', cleared: 'granted', own: null })
    expect(JSON.stringify(page)).toContain(SECRET)
    expect(JSON.stringify(page)).not.toContain(NOTES)
    expect(await seen((await makeOwner()).actor)).not.toContain('canary')
    expect(await seen(made.navigator.actor)).not.toContain('canary')
    await db.disclosureGrant.update({ where: { id: grant.id }, data: { revokedAt: clock.now() } })
    expect(await seen(made.need.actor)).not.toContain('canary')
    await db.disclosureGrant.update({ where: { id: grant.id }, data: { revokedAt: null } })
    await db.deal.update({ where: { id: made.dealId }, data: { endedBy: 'offer' } })
    expect(await seen(made.need.actor)).not.toContain('canary')
  })

  it.each(['draft', 'in_review', 'paused', 'rejected', 'closed'] as const)(
    'is hidden from others while %s',
    async (status) => {
      const owner = await makeOwner()
      const { id } = await makeListing(owner.participant.id, { status })
      const stranger = (await makeOwner()).actor
      for (const actor of [anonymous, stranger])
        await expect(getListingPage(actor, id)).rejects.toMatchObject({ code: 'listing.not_found' })
      expect(await getListingPage(owner.actor, id)).toMatchObject({ status })
      expect(await getListingPage(await makeOperatorActor(), id)).toMatchObject({ status, canAsk: false })
    },
  )

  it('stays in sight of the parties of a deal after it has been closed', async () => {
    await db.listing.update({ where: { id: listingId }, data: { status: 'closed' } })
    expect(await getListingPage(made.need.actor, listingId)).toMatchObject({ status: 'closed', canAsk: false })
    await expect(getListingPage((await makeOwner()).actor, listingId)).rejects.toMatchObject({
      code: 'listing.not_found',
    })
  })
})
