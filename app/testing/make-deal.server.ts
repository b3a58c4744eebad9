import { acceptIntroduction } from '#app/features/deals/commands/accept-introduction.server.ts'
import { callNavigator } from '#app/features/introductions/commands/call-navigator.server.ts'
import { proposeIntroduction } from '#app/features/introductions/commands/propose-introduction.server.ts'
import { requestIntroduction } from '#app/features/introductions/commands/request-introduction.server.ts'
import { takeIntroduction } from '#app/features/introductions/commands/take-introduction.server.ts'
import { db } from '#app/platform/db.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { TrackKey } from '#app/tracks/track-definition.ts'
import { makeNavigatorActor, makePair } from './make.server.ts'

/** Two owners with listings and a navigator; the offer's owner has asked and nobody has taken it yet. */
export async function makeRequested(track: TrackKey = 'succession') {
  const pair = await makePair(track)
  const navigator = await makeNavigatorActor()
  const input = { from: pair.offerListing.id, to: pair.needListing.id, message: 'お会いしたいです。' }
  const { introductionId } = await requestIntroduction(pair.offer.actor, input)
  return { ...pair, navigator, introductionId, asker: pair.offer.actor, counterpart: pair.need.actor }
}

/** The same, before the counterpart; where the two talk directly, a navigator has joined them. */
export async function makeProposed(track: TrackKey = 'succession') {
  const made = await makeRequested(track)
  if (trackOf(made.offerListing.track).brokering === 'direct') {
    await callNavigator(made.asker, made.introductionId)
    await takeIntroduction(made.navigator.actor, made.introductionId)
    return made
  }
  await takeIntroduction(made.navigator.actor, made.introductionId)
  await proposeIntroduction(made.navigator.actor, made.introductionId, { note: 'よい組み合わせだと思います。' })
  return made
}

/**
 * A deal between two new owners with their navigator.
 * @param state set directly, without the steps that lead there; the track's first when left out
 */
export async function makeDeal(given: { track?: TrackKey; state?: string } = {}) {
  const made = await makeProposed(given.track)
  const { dealId } = await acceptIntroduction(made.counterpart, made.introductionId)
  if (given.state !== undefined) await db.deal.update({ where: { id: dealId }, data: { state: given.state } })
  return { ...made, dealId, deal: await db.deal.findUniqueOrThrow({ where: { id: dealId } }) }
}
