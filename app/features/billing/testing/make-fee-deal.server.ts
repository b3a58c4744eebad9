import { grantWaiver } from '#app/features/fees/testing/grant-waiver.server.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeNavigatorActor, makeOwner } from '#app/testing/make.server.ts'

type Owner = Awaited<ReturnType<typeof makeOwner>>

interface FeeDeal {
  priceYen?: number
  /** One who has a deal already; what was decided about its waiver stays. */
  seller?: Owner
  state?: string
  /** False where the seller has not been granted the waiver. */
  isWaived?: boolean
}

/** A succession deal that waits for its contract fee, with the seller, who was granted the waiver, the buyer and the navigator of it. */
export async function makeFeeDeal(given: FeeDeal = {}) {
  const seller = given.seller ?? (await makeOwner())
  if (!given.seller && given.isWaived !== false) await grantWaiver(seller.participant.id)
  const buyer = await makeOwner()
  const navigator = await makeNavigatorActor()
  const offer = await makeListing(seller.participant.id, { side: 'offer' })
  const need = await makeListing(buyer.participant.id, { side: 'need' })
  const now = clock.now()
  const pair = {
    track: 'succession',
    offerListingId: offer.id,
    needListingId: need.id,
    offerParticipantId: seller.participant.id,
    needParticipantId: buyer.participant.id,
    navigatorParticipantId: navigator.participant.id,
    createdAt: now,
    stateChangedAt: now,
  }
  const introduction = await db.introduction.create({
    data: {
      ...pair,
      askedBySide: 'need',
      askedByMemberId: buyer.member.id,
      state: 'accepted',
      message: '',
      expiresAt: now,
    },
  })
  const deal = await db.deal.create({
    data: {
      ...pair,
      introductionId: introduction.id,
      state: given.state ?? 'contract_fee',
      agreedAmountYen: BigInt(given.priceYen ?? 100_000_000),
    },
  })
  return { deal, seller, buyer, navigator }
}
