import { findNewListings } from '#app/features/directory/queries/find-new-listings.server.ts'
import { titlesFor } from '#app/features/directory/queries/titles-for.server.ts'
import { system } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { nextDue } from '#app/platform/mail-pace.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { actorOf } from '#app/platform/session/session.server.ts'
import type { SavedSearch } from '#prisma/generated/client.ts'
import { queryOf } from '../rules.ts'

const BATCH = 500
const collector = system('saved-searches')
const all = systemScope('the searches of all')

/** Writes down what is told, once per search and listing. */
async function writeDigest({ tx, now, emit }: CommandContext, savedSearchId: string, found: readonly string[]) {
  const told = await tx.savedSearchListing.findMany({
    where: { savedSearchId, listingId: { in: [...found] }, ...all },
    select: { listingId: true },
  })
  const fresh = found.filter((id) => !told.some(({ listingId }) => listingId === id))
  if (fresh.length === 0) return false
  const digest = await tx.savedSearchDigest.create({ data: { savedSearchId, createdAt: now } })
  await tx.savedSearchListing.createMany({
    data: fresh.map((listingId, position) => ({ savedSearchId, listingId, digestId: digest.id, position })),
  })
  await emit('saved_search.found', { digestId: digest.id })
  return true
}

/** @returns whether there was something new; while search is away the search stays due */
async function collectOne(search: SavedSearch): Promise<boolean> {
  const reader = await actorOf(search.memberId)
  const ids = await findNewListings(reader, queryOf(search.params), search.alertSince)
  if (!ids) return false
  // The index may still hold what has just gone.
  const found = (await titlesFor(reader, ids)).map(({ id }) => id)
  return runCommand(collector, 'search:save', async (ctx) => {
    // Another process that is at the same search waits here, and then finds it no longer due.
    const { count } = await ctx.tx.savedSearch.updateMany({
      where: { id: search.id, dueAt: search.dueAt, alert: search.alert, ...all },
      data: { dueAt: nextDue(search.alert, ctx.now) },
    })
    return count === 1 && writeDigest(ctx, search.id, found)
  })
}

/**
 * Looks at the searches that are due. What is new is written down together with the job that mails it, so that neither is
 * there without the other.
 * @returns how many searches found something new
 * @throws the first failure, after all the others had their turn
 */
export async function collectNewListings(): Promise<number> {
  const due = await db.savedSearch.findMany({
    where: { dueAt: { lte: clock.now() }, ...all },
    orderBy: { dueAt: 'asc' },
    take: BATCH,
  })
  const results = []
  for (const search of due) results.push(...(await Promise.allSettled([collectOne(search)])))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return results.filter((result) => result.status === 'fulfilled' && result.value).length
}
