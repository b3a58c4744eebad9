import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { admitWaiting } from '#app/features/introductions/commands/admit-waiting.server.ts'
import { closeIntroductionsOf } from '#app/features/introductions/commands/close-introductions.server.ts'
import { declineIntroduction } from '#app/features/introductions/commands/decline-introduction.server.ts'
import { expireIntroductions } from '#app/features/introductions/commands/expire-introductions.server.ts'
import { handOver } from '#app/features/introductions/commands/hand-over.server.ts'
import { proposeIntroduction } from '#app/features/introductions/commands/propose-introduction.server.ts'
import { takeIntroduction } from '#app/features/introductions/commands/take-introduction.server.ts'
import { turnDownIntroduction } from '#app/features/introductions/commands/turn-down-introduction.server.ts'
import { withdrawIntroduction } from '#app/features/introductions/commands/withdraw-introduction.server.ts'
import { type IntroductionTransition, process } from '#app/features/introductions/process.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeProposed, makeRequested } from '#app/testing/make-deal.server.ts'
import { makeNavigatorActor } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { acceptIntroduction } from './commands/accept-introduction.server.ts'

type State = 'waiting' | 'requested' | 'brokering' | 'proposed'
type Made = Awaited<ReturnType<typeof makeRequested>>
type Move = (made: Made) => Promise<unknown>

/** How each transition is set off; `convert` belongs to `accept`, and two navigators stand for two who take. */
const moves: Partial<Record<IntroductionTransition, Move>> = {
  admit: ({ needListing }) => admitWaiting(needListing.id),
  take: ({ navigator, introductionId }) => takeIntroduction(navigator.actor, introductionId),
  hand_back: ({ navigator, introductionId }) => handOver(navigator.actor, introductionId, { reason: 'absence' }),
  propose: ({ navigator, introductionId }) =>
    proposeIntroduction(navigator.actor, introductionId, { note: '合います。' }),
  accept: ({ counterpart, introductionId }) => acceptIntroduction(counterpart, introductionId),
  decline: ({ counterpart, introductionId }) => declineIntroduction(counterpart, introductionId, { reason: 'timing' }),
  turn_down: ({ navigator, introductionId }) =>
    turnDownIntroduction(navigator.actor, introductionId, { reason: 'no_fit' }),
  withdraw: ({ asker, introductionId }) => withdrawIntroduction(asker, introductionId),
  close: ({ needListing }) => closeIntroductionsOf(needListing.id),
  expire: () => expireIntroductions(),
}

async function makeIn(state: State): Promise<Made> {
  const made = state === 'proposed' ? await makeProposed() : await makeRequested()
  if (state === 'brokering') await takeIntroduction(made.navigator.actor, made.introductionId)
  if (state === 'waiting') await db.introduction.update({ where: { id: made.introductionId }, data: { state } })
  return made
}

/** Those that leave a state, each with each and with itself. */
function pairsFrom(state: State): [IntroductionTransition, IntroductionTransition][] {
  const leaving = (Object.keys(moves) as IntroductionTransition[]).filter((name) =>
    (process.transitions[name].from as readonly string[]).includes(state),
  )
  return leaving.flatMap((one, at) => leaving.slice(at).map((other) => [one, other] as [typeof one, typeof other]))
}

/** Admitting is asked of a listing that is there, closing of one that has gone. */
const canMeet = (pair: readonly IntroductionTransition[]) => !(pair.includes('admit') && pair.includes('close'))

const states: State[] = ['waiting', 'requested', 'brokering', 'proposed']
const races = states.flatMap((state) =>
  pairsFrom(state)
    .filter(canMeet)
    .map(([one, other]) => ({ state, one, other })),
)

const TOO_LATE = ['introduction.wrong_state', 'introduction.not_found', 'introduction.not_yours']

const movesOf = async (id: string) => {
  const rows = await db.auditEntry.findMany({
    where: { entityId: id, action: 'introduction.moved' },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ data }) => data as { transition: string; from: string; to: string })
}

beforeEach(async () => {
  await db.introduction.updateMany({ data: { state: 'withdrawn' } })
  await db.navigator.updateMany({ data: { tracks: [] } })
})
afterEach(() => clock.reset())

describe('two moves at the same moment leave one way through the process, and who was too late is told', () => {
  it.each(races)('$state: $one against $other', async ({ state, one, other }) => {
    const made = await makeIn(state)
    const { introductionId: id } = made
    const before = (await movesOf(id)).length
    const second = one === 'take' && other === 'take' ? { ...made, navigator: await makeNavigatorActor() } : made
    if ([one, other].includes('close'))
      await db.listing.update({ where: { id: made.needListing.id }, data: { status: 'closed' } })
    if ([one, other].includes('expire')) clock.moveBy(15 * DAY_MS)

    const results = await race(
      () => moves[one]!(made),
      () => moves[other]!(second),
    )
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
    for (const reason of refused) expect(TOO_LATE).toContain(codeOf(reason))

    const taken = (await movesOf(id)).slice(before)
    expect(taken.length).toBeGreaterThan(0)
    expect(taken.map(({ from }) => from)).toEqual([state, ...taken.slice(0, -1).map(({ to }) => to)])
    const row = await db.introduction.findUniqueOrThrow({ where: { id }, include: { deal: true } })
    expect(row.state).toBe(taken.at(-1)!.to)
    expect(row.deal !== null).toBe(row.state === 'converted')
  })
})

function codeOf(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? String(reason.code) : String(reason)
}
