import { system } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { Introduction } from '#prisma/generated/client.ts'
import { suggestNavigator } from '../queries/suggest-navigator.server.ts'
import { byPlace, deadlineFrom, firstState, OPEN_PER_LISTING } from '../rules.ts'
import { madeTo } from '../made-to.ts'
import { lockPlaces } from '../writes/hold-places.server.ts'
import { moveIntroduction } from '../writes/move-introduction.server.ts'

const usher = system('waiting-list')

async function admit(ctx: CommandContext, introduction: Introduction): Promise<void> {
  const expiresAt = deadlineFrom(ctx.now)
  if (firstState(trackOf(introduction.track).brokering) === 'proposed') {
    await moveIntroduction(ctx, introduction, 'admit_directly', 'system', { expiresAt, navigatorNote: '' })
    return
  }
  const suggestion = await suggestNavigator(ctx.tx, introduction, ctx.now)
  await moveIntroduction(ctx, introduction, 'admit', 'system', { expiresAt, ...suggestion })
}

/**
 * Gives the free places of a listing to those who wait for them, the best first. Nothing happens where it is not published or
 * has no place; run twice at once, no place is given away twice.
 * @returns how many were let in
 */
export async function admitWaiting(listingId: string): Promise<number> {
  return runCommand(usher, 'introduction:oversee', async (ctx) => {
    const everybody = systemScope('the waiting list of one listing')
    const listing = await ctx.tx.listing.findFirst({
      where: { id: listingId, status: 'published', ...everybody },
      select: { id: true, side: true },
    })
    if (!listing) return 0
    const taken = await lockPlaces(ctx.tx, listing)
    const waiting = await ctx.tx.introduction.findMany({
      where: { AND: [{ state: 'waiting' }, madeTo(listing), everybody] },
    })
    const next = waiting.sort(byPlace).slice(0, Math.max(0, OPEN_PER_LISTING - taken))
    for (const introduction of next) await admit(ctx, introduction)
    return next.length
  })
}

/** Looks at every waiting list: a listing may have come back from a pause. @returns how many were let in */
export async function admitAllWaiting(): Promise<number> {
  const waiting = await db.introduction.findMany({
    where: { state: 'waiting', ...systemScope('waiting lists of all') },
    select: { askedBySide: true, offerListingId: true, needListingId: true },
  })
  const ids = waiting.map((row) => (row.askedBySide === 'offer' ? row.needListingId : row.offerListingId))
  let count = 0
  for (const id of new Set(ids)) count += await admitWaiting(id)
  return count
}
