import { beforeAll, beforeEach, expect, it } from 'vitest'
import { rebuildIndex } from '#app/features/directory/reactions/index-listings.server.ts'
import { prepareIndex } from '#app/features/directory/reactions/prepare-index.server.ts'
import { acceptIntroduction } from '#app/features/deals/commands/accept-introduction.server.ts'
import { agreeFirst } from '#app/features/introductions/commands/agree-first.server.ts'
import { declineIntroduction } from '#app/features/introductions/commands/decline-introduction.server.ts'
import { withdrawIntroduction } from '#app/features/introductions/commands/withdraw-introduction.server.ts'
import { getIntroduction } from '#app/features/introductions/queries/get-introduction.server.ts'
import { listIntroductions } from '#app/features/introductions/queries/list-introductions.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { atOnce } from '#app/testing/at-once.ts'
import { makeTrialMatches } from '#app/testing/make-trial-matches.server.ts'
import { makeNavigatorActor } from '#app/testing/make.server.ts'
import { notePair } from '#app/features/unmade/commands/note-pair.server.ts'
import { proposePair } from '#app/features/unmade/commands/propose-pair.server.ts'
import { refreshListing } from '#app/features/unmade/commands/refresh-unmade.server.ts'

beforeAll(prepareIndex)
beforeEach(() => db.listing.updateMany({ data: { status: 'closed' } }))

const note = '互いに補えると考えました。'
const row = (id: string) => db.introduction.findUniqueOrThrow({ where: { id }, include: { deal: true } })

/** A pair worth proposing, its two owners and a navigator. */
async function scene() {
  const { subject, first, poster, other } = await makeTrialMatches()
  await rebuildIndex()
  await refreshListing(subject.id)
  const pair = { offerListingId: first.id, needListingId: subject.id }
  return { pair, need: poster, offer: other, navigator: await makeNavigatorActor() }
}

/** What the route does when a party presses yes. */
async function sayYes(actor: Actor, id: string) {
  if (!(await agreeFirst(actor, id))) await acceptIntroduction(actor, id)
}

it('a navigator’s proposal reaches both without a name, and becomes a deal with the second yes', async () => {
  const { pair, need, offer, navigator } = await scene()
  const id = await proposePair(navigator.actor, { ...pair, note, ask: 'both' })
  for (const [party, other] of [
    [need, offer],
    [offer, need],
  ] as const) {
    const seen = await getIntroduction(party.actor, id)
    expect(seen).toMatchObject({ role: 'counterpart', isProposal: true, navigatorNote: note, isMyTurn: true })
    expect(JSON.stringify(seen)).not.toContain(other.participant.name)
    expect((await listIntroductions(party.actor, 'received', 1)).introductions).toMatchObject([{ id, isMyTurn: true }])
  }
  await sayYes(need.actor, id)
  await expect(sayYes(need.actor, id)).rejects.toMatchObject({ code: 'introduction.wrong_state' })
  expect(await getIntroduction(need.actor, id)).toMatchObject({ role: 'asker', hasAgreed: true, steps: ['withdraw'] })
  expect(JSON.stringify(await getIntroduction(need.actor, id))).not.toContain(offer.participant.name)
  expect(await getIntroduction(offer.actor, id)).toMatchObject({ asker: { name: need.participant.name } })
  await sayYes(offer.actor, id)
  const made = await row(id)
  expect(made.state).toBe('converted')
  expect(made.deal).toMatchObject({ navigatorParticipantId: navigator.participant.id })
})

it('two yeses at the same moment make one deal', async () => {
  const { pair, need, offer, navigator } = await scene()
  const id = await proposePair(navigator.actor, { ...pair, note, ask: 'both' })
  expect(await atOnce([() => sayYes(need.actor, id), () => sayYes(offer.actor, id)])).toEqual({ won: 2, refused: [] })
  expect((await row(id)).state).toBe('converted')
})

it('one is asked first, and the other hears nothing before the yes', async () => {
  const { pair, need, offer, navigator } = await scene()
  const id = await proposePair(navigator.actor, { ...pair, note, ask: 'need' })
  await expect(getIntroduction(offer.actor, id)).rejects.toMatchObject({ code: 'introduction.not_found' })
  await expect(agreeFirst(offer.actor, id)).rejects.toMatchObject({ code: 'introduction.not_found' })
  await sayYes(need.actor, id)
  expect(await getIntroduction(offer.actor, id)).toMatchObject({ isMyTurn: true })
})

it('a first yes is taken back or met by a no, and of both at once one wins', async () => {
  const { pair, need, offer, navigator } = await scene()
  const id = await proposePair(navigator.actor, { ...pair, note, ask: 'both' })
  await sayYes(need.actor, id)
  const calls = [
    () => withdrawIntroduction(need.actor, id),
    () => declineIntroduction(offer.actor, id, { reason: 'fit' }),
  ]
  expect(await atOnce(calls)).toEqual({ won: 1, refused: ['introduction.wrong_state'] })
  expect((await row(id)).endedBySide).not.toBeNull()
})

it('a pair is proposed by one of two navigators, and not where another has noted it', async () => {
  const { pair, navigator } = await scene()
  const second = await makeNavigatorActor()
  await notePair(second.actor, pair)
  const propose = (who: typeof second) => () => proposePair(who.actor, { ...pair, note, ask: 'both' })
  await expect(propose(navigator)()).rejects.toMatchObject({ code: 'unmade.noted_by_another' })
  await db.notedPair.deleteMany({ where: pair })
  expect((await atOnce([propose(second), propose(navigator)])).won).toBe(1)
  expect(await db.introduction.count({ where: pair })).toBe(1)
})
