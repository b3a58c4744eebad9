import { beforeEach, describe, expect, it } from 'vitest'
import { pauseListing } from '#app/features/listings/commands/pause-listing.server.ts'
import { resumeListing } from '#app/features/listings/commands/resume-listing.server.ts'
import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makeDeal } from '#app/testing/make-deal.server.ts'
import { race } from '#app/testing/race.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { TrackKey } from '#app/tracks/track-definition.ts'
import { acceptTerms } from './commands/accept-terms.server.ts'
import { breakOffDeal } from './commands/break-off-deal.server.ts'
import { proposeTerms } from './commands/propose-terms.server.ts'
import { moveDeal } from './writes/move-deal.server.ts'

type Made = Awaited<ReturnType<typeof makeDeal>>
let made: Made

const states = async ({ offerListing, needListing }: Made) => {
  const rows = await db.listing.findMany({ where: { id: { in: [offerListing.id, needListing.id] } } })
  return Object.fromEntries(rows.map(({ side, status }) => [side, status]))
}
const stored = (id: string) => db.listing.findUniqueOrThrow({ where: { id } })

async function agree(deal: Made) {
  await proposeTerms(deal.offer.actor, deal.dealId, { amount: 10_000_000 })
  const terms = await db.dealTerms.findFirstOrThrow({ where: { dealId: deal.dealId, status: 'proposed' } })
  return acceptTerms(deal.need.actor, deal.dealId, { termsId: terms.id })
}

const breakOff = (deal: Made) =>
  breakOffDeal(deal.offer.actor, deal.dealId, { reason: trackOf(deal.deal.track).breakOffReasons[0]! })

/** Takes the deal to its good end, whatever steps lie between. */
async function close(deal: Made) {
  const { process, milestones } = trackOf(deal.deal.track)
  const [name, step] = Object.entries(process.transitions).find(
    ([transition, { to }]) => transition !== milestones.breakOff && process.final.includes(to),
  )!
  const row = await db.deal.update({ where: { id: deal.dealId }, data: { state: step.from[0]! } })
  await runCommand(system('test'), 'deal:act', (ctx) => moveDeal(ctx, row, name, step.by[0]!))
}

const inTerms = async (track: TrackKey = 'succession') =>
  makeDeal({ track, state: trackOf(track).milestones.termsState })

beforeEach(async () => {
  made = await inTerms()
})

describe('a deal that agrees on its terms', () => {
  it.each([
    ['succession', { offer: 'matched', need: 'published' }],
    ['design', { offer: 'published', need: 'matched' }],
    ['trial', { offer: 'published', need: 'published' }],
  ] as const)('takes out of the lists of %s who has found the one counterpart', async (track, expected) => {
    const deal = await inTerms(track)
    await agree(deal)
    expect(await states(deal)).toEqual(expected)
  })

  it('gives the listing back when it is broken off, unless its owner has done something else since', async () => {
    await agree(made)
    await breakOff(made)
    expect(await stored(made.offerListing.id)).toMatchObject({ status: 'published', matchedDealId: null })
    const other = await inTerms()
    await agree(other)
    await pauseListing(other.offer.actor, { listingId: other.offerListing.id })
    await breakOff(other)
    expect(await states(other)).toMatchObject({ offer: 'paused' })
  })

  it('gives it back paused when its time has run out or its owner is no longer verified', async () => {
    await agree(made)
    await db.listing.update({ where: { id: made.offerListing.id }, data: { expiresAt: new Date(0) } })
    await breakOff(made)
    expect(await states(made)).toMatchObject({ offer: 'paused' })
    const other = await inTerms()
    await agree(other)
    await db.participant.update({ where: { id: other.offer.participant.id }, data: { verificationStatus: 'rejected' } })
    await breakOff(other)
    expect(await states(other)).toMatchObject({ offer: 'paused' })
  })

  it('does not give back what another deal holds', async () => {
    await agree(made)
    const other = await inTerms()
    await db.listing.update({ where: { id: made.offerListing.id }, data: { matchedDealId: other.dealId } })
    await breakOff(made)
    expect(await states(made)).toMatchObject({ offer: 'matched' })
  })

  it('does not take back what its owner has opened again', async () => {
    await agree(made)
    await resumeListing(made.offer.actor, { listingId: made.offerListing.id })
    await breakOff(made)
    expect(await states(made)).toMatchObject({ offer: 'published' })
  })

  it('ends the listing with the reason when it closes', async () => {
    await agree(made)
    await close(made)
    expect(await stored(made.offerListing.id)).toMatchObject({ status: 'closed', closeReason: 'found_here' })
    expect(await states(made)).toMatchObject({ need: 'published' })
  })

  it('never fails because the listing’s owner does something at the same moment', async () => {
    for (let round = 0; round < 4; round++) {
      const deal = await inTerms()
      await proposeTerms(deal.offer.actor, deal.dealId, { amount: 1_000_000 })
      const terms = await db.dealTerms.findFirstOrThrow({ where: { dealId: deal.dealId, status: 'proposed' } })
      const accept = () => acceptTerms(deal.need.actor, deal.dealId, { termsId: terms.id })
      const [agreed] = await race<unknown>(accept, () =>
        pauseListing(deal.offer.actor, { listingId: deal.offerListing.id }),
      )
      expect(agreed!.status).toBe('fulfilled')
      // The pause comes before (and the match after it), or too late, or takes the match back: never half of it.
      expect(['matched', 'paused']).toContain((await states(deal))['offer'])
    }
  })
})
