import { describe, expect, it } from 'vitest'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { breakOffDeal } from '#app/features/deals/commands/break-off-deal.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { makeDeal } from '#app/testing/make-deal.server.ts'
import { makeSignedDeal } from '#app/testing/signed-deal.server.ts'
import { grantDisclosure } from './commands/grant-disclosure.server.ts'
import { revokeDisclosure } from './commands/revoke-disclosure.server.ts'
import { getDisclosedFields } from './queries/get-disclosed-fields.server.ts'

const keysOf = async (actor: MemberActor, dealId: string) => {
  const disclosed = await getDisclosedFields(actor, dealId)
  return (
    disclosed && {
      granted: disclosed.granted?.map(({ key }) => key) ?? null,
      notes: disclosed.notes.map(({ key }) => key),
    }
  )
}

const withSecrets = async (listingId: string, details: object) =>
  db.listingConfidential.update({ where: { listingId }, data: { details } })

describe('opening the confidential part', () => {
  it('waits for both signatures', async () => {
    const { dealId, offer } = await makeDeal()
    await expect(grantDisclosure(offer.actor, dealId)).rejects.toMatchObject({ code: 'disclosure.not_signed' })
    expect(await db.disclosureGrant.count({ where: { dealId } })).toBe(0)
  })

  it('opens one side’s fields to the other, until they are closed again', async () => {
    const { dealId, offer, need, offerListing } = await makeSignedDeal()
    await withSecrets(offerListing.id, { companyName: '見本', annualSalesYen: 1_000, handoverNotes: '棚の中' })
    const closed = { granted: null, notes: ['handoverNotes'] }
    expect(await keysOf(need.actor, dealId)).toEqual(closed)
    await grantDisclosure(offer.actor, dealId)
    expect(await keysOf(need.actor, dealId)).toEqual({
      granted: ['annualSalesYen', 'companyName'],
      notes: ['handoverNotes'],
    })
    expect((await keysOf(offer.actor, dealId))?.granted).toBeNull()
    await revokeDisclosure(offer.actor, dealId)
    expect(await keysOf(need.actor, dealId)).toEqual(closed)
    await grantDisclosure(offer.actor, dealId)
    expect((await keysOf(need.actor, dealId))?.granted).not.toBeNull()
  })

  it('shows nothing before both have signed, not even with an approval', async () => {
    const { dealId, offer, need, offerListing, deal } = await makeDeal()
    await withSecrets(offerListing.id, { companyName: '見本', handoverNotes: '棚の中' })
    await db.disclosureGrant.create({
      data: {
        dealId,
        listingId: offerListing.id,
        toParticipantId: deal.needParticipantId,
        grantedByMemberId: offer.member.id,
        grantedAt: deal.createdAt,
      },
    })
    expect(await keysOf(need.actor, dealId)).toEqual({ granted: null, notes: [] })
  })

  it('closes when the deal is broken off', async () => {
    const { dealId, offer, need } = await makeSignedDeal()
    await grantDisclosure(offer.actor, dealId)
    await breakOffDeal(need.actor, dealId, { reason: 'price' })
    expect(await keysOf(need.actor, dealId)).toEqual({ granted: null, notes: [] })
    await expect(grantDisclosure(need.actor, dealId)).rejects.toMatchObject({ code: 'deal.wrong_state' })
  })

  it('opens in this deal and not in another one of the same listing', async () => {
    const first = await makeSignedDeal()
    const second = await makeSignedDeal()
    const ofFirst = { offerListingId: first.offerListing.id, offerParticipantId: first.offer.participant.id }
    await db.deal.update({ where: { id: second.dealId }, data: ofFirst })
    await grantDisclosure(first.offer.actor, first.dealId)
    expect((await keysOf(first.need.actor, first.dealId))?.granted).not.toBeNull()
    expect((await keysOf(second.need.actor, second.dealId))?.granted).toBeNull()
  })

  it('happens once, also when pressed twice, and so does closing', async () => {
    const { dealId, offer } = await makeSignedDeal()
    const grant = () => grantDisclosure(offer.actor, dealId)
    expect(await atOnce([grant, grant])).toEqual({ won: 1, refused: ['disclosure.already_granted'] })
    const revoke = () => revokeDisclosure(offer.actor, dealId)
    expect(await atOnce([revoke, revoke])).toEqual({ won: 1, refused: ['disclosure.not_granted'] })
  })

  it('is the owner’s alone', async () => {
    const { dealId, offer, navigator } = await makeSignedDeal()
    const others = [navigator.actor, (await makeOwner()).actor, await makeOperatorActor()]
    for (const actor of others) {
      await expect(grantDisclosure(actor, dealId)).rejects.toMatchObject({ code: 'deal.not_found' })
      await expect(revokeDisclosure(actor, dealId)).rejects.toMatchObject({ code: 'deal.not_found' })
      expect(await getDisclosedFields(actor, dealId)).toBeUndefined()
    }
    await expect(grantDisclosure(offer.actor, dealId, 'need')).rejects.toMatchObject({ code: 'deal.not_found' })
  })
})
