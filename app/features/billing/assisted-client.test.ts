import { describe, expect, it } from 'vitest'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { acceptIntroduction } from '#app/features/deals/commands/accept-introduction.server.ts'
import { breakOffDeal } from '#app/features/deals/commands/break-off-deal.server.ts'
import { proposeTerms } from '#app/features/deals/commands/propose-terms.server.ts'
import { getDeal } from '#app/features/deals/queries/get-deal.server.ts'
import { grantDisclosure } from '#app/features/disclosure/commands/grant-disclosure.server.ts'
import { getListingPage } from '#app/features/disclosure/queries/get-listing-page.server.ts'
import { makeBank } from '#app/testing/make-bank.server.ts'
import { declineIntroduction } from '#app/features/introductions/commands/decline-introduction.server.ts'
import { requestIntroduction } from '#app/features/introductions/commands/request-introduction.server.ts'
import { withdrawIntroduction } from '#app/features/introductions/commands/withdraw-introduction.server.ts'
import { getAskPage } from '#app/features/introductions/queries/get-ask-page.server.ts'
import { getRankedMatches } from '#app/features/matching/queries/get-ranked-matches.server.ts'
import { getNdaPage } from '#app/features/nda/queries/get-nda-page.server.ts'
import { makeProposed, makeRequested } from '#app/testing/make-deal.server.ts'
import { makeListing, makeOwner, makePair, signedIn } from '#app/testing/make.server.ts'
import { makeSignedDeal } from '#app/testing/signed-deal.server.ts'
import { openAttempt } from './commands/open-attempt.server.ts'

/** A bank that writes for this participant, whoever else belongs to it. */
async function bankOf(participantId: string): Promise<MemberActor> {
  const { bank, member } = await makeBank()
  await db.referrerClient.create({
    data: {
      referrerParticipantId: bank.id,
      clientParticipantId: participantId,
      consentBy: '見本',
      consentOn: clock.now(),
      consentMethod: 'paper',
      consentVersion: '2026-11',
      recordedByMemberId: member.id,
      recordedAt: new Date(0),
    },
  })
  return signedIn(member.id)
}

const refusal = async (attempt: Promise<unknown>): Promise<number> =>
  attempt.then(
    () => 200,
    (error: { status?: number }) => error.status ?? 500,
  )

describe('a bank that writes for a client', () => {
  it('reads the client’s listing as its owner does', async () => {
    const { offer, offerListing } = await makePair()
    const page = await getListingPage(await bankOf(offer.participant.id), offerListing.id)
    expect(page).toMatchObject({ reader: 'owner', canAsk: false, isAssisted: true })
    expect(JSON.stringify(page.fields)).toContain('見本金属株式会社')
    const stranger = await getListingPage((await makeOwner()).actor, offerListing.id)
    expect(stranger.isAssisted).toBe(false)
  })

  it('asks for no introduction in its name, and sees no matches', async () => {
    const { offer, offerListing, needListing } = await makePair()
    const bank = await bankOf(offer.participant.id)
    const input = { from: offerListing.id, to: needListing.id, message: 'お会いしたいです。' }
    expect(await refusal(requestIntroduction(bank, input))).toBe(404)
    expect((await getAskPage(bank, needListing.id, offerListing.id)).choices).toEqual([])
    expect(await refusal(getRankedMatches(bank, offerListing.id))).toBe(404)
    // Also not with a listing of its own beside it.
    await makeListing(bank.participants[0]!.id, { status: 'published' })
    expect(await refusal(requestIntroduction(bank, input))).toBe(404)
  })

  it('answers and withdraws no introduction in its name', async () => {
    const asked = await makeRequested()
    expect(await refusal(withdrawIntroduction(await bankOf(asked.offer.participant.id), asked.introductionId))).toBe(
      404,
    )
    const proposed = await makeProposed()
    const bank = await bankOf(proposed.need.participant.id)
    expect(await refusal(acceptIntroduction(bank, proposed.introductionId))).toBe(404)
    expect(
      await refusal(declineIntroduction(bank, proposed.introductionId, { reason: 'other', note: '' } as never)),
    ).toBe(404)
  })

  it('reads, signs, discloses, agrees and pays nothing in its deals', async () => {
    const made = await makeSignedDeal()
    const bank = await bankOf(made.offer.participant.id)
    const { dealId } = made
    const attempts: Record<string, Promise<unknown>> = {
      page: getDeal(bank, dealId),
      nda: getNdaPage(bank, dealId, 'ja', undefined),
      disclose: grantDisclosure(bank, dealId),
      terms: proposeTerms(bank, dealId, { amountYen: 1_000_000, note: '' } as never),
      leave: breakOffDeal(bank, dealId, { reason: 'other', note: '' } as never),
      pay: openAttempt(bank, { quote: { kind: 'contract_fee', subjectId: dealId }, locale: 'ja', method: 'checkout' }),
    }
    const found = await Promise.all(
      Object.entries(attempts).map(async ([name, attempt]) => [name, await refusal(attempt)] as const),
    )
    expect(Object.fromEntries(found)).toEqual({ page: 404, nda: 404, disclose: 404, terms: 404, leave: 404, pay: 404 })
    expect(await db.disclosureGrant.count({ where: { dealId } })).toBe(0)
  })
})
