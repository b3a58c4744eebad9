import { system } from '#app/platform/actor.ts'
import { clock, MINUTE_MS } from '#app/platform/clock.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { MatchCheck } from '#prisma/generated/client.ts'
import { findStrongMatches, type StrongPair } from '../queries/find-strong-matches.server.ts'
import { DEFAULT_PACE, firstDue } from '../rules.ts'

/** As many listings are looked at in one round; each costs as much as six pages of matches. */
const BATCH = 5
/** A check that has not come to its end is done again after so long: the process died, or search was away. */
const LEASE_MS = 10 * MINUTE_MS

const noter = system('match-mails')
const all = systemScope('the matches of all')

/** The members who may act for the posters of these listings and can be mailed. */
async function membersOf({ tx }: CommandContext, listingIds: readonly string[]): Promise<string[]> {
  const memberships = await tx.membership.findMany({
    where: {
      role: { in: ['owner', 'member'] },
      participant: { listings: { some: { id: { in: [...listingIds] }, ...all } } },
      member: { emailVerifiedAt: { not: null }, deletedAt: null },
    },
    select: { memberId: true },
  })
  return [...new Set(memberships.map(({ memberId }) => memberId))].sort()
}

/** Makes the members' next mail due, where none is. */
async function wake({ tx, now }: CommandContext, memberIds: string[]): Promise<void> {
  await tx.matchMailSetting.createMany({
    data: memberIds.map((memberId) => ({ memberId, pace: DEFAULT_PACE, since: now })),
    skipDuplicates: true,
  })
  // A mail that is being made for one of them has not seen what is noted here: it is waited for.
  await tx.$queryRaw`
    SELECT 1 FROM "MatchMailSetting" WHERE "memberId" = ANY(${memberIds}::uuid[]) ORDER BY "memberId" FOR UPDATE`
  for (const pace of ['instant', 'daily', 'weekly'] as const)
    await tx.matchMailSetting.updateMany({
      where: { memberId: { in: memberIds }, pace, dueAt: null, ...all },
      data: { dueAt: firstDue(pace, now) },
    })
}

/** Notes pairs for both sides, in one order for all who do so at once, and lets those know for whom it is news. */
async function note(ctx: CommandContext, pairs: readonly StrongPair[]): Promise<number> {
  const rows = pairs
    .flatMap(({ listingId, otherListingId, fit }) => [
      { listingId, otherListingId, fit, notedAt: ctx.now },
      { listingId: otherListingId, otherListingId: listingId, fit, notedAt: ctx.now },
    ])
    .sort((a, b) => (a.listingId + a.otherListingId < b.listingId + b.otherListingId ? -1 : 1))
  const fresh = await ctx.tx.strongMatch.createManyAndReturn({
    data: rows,
    skipDuplicates: true,
    select: { listingId: true },
  })
  if (fresh.length > 0)
    await wake(
      ctx,
      await membersOf(
        ctx,
        fresh.map(({ listingId }) => listingId),
      ),
    )
  return fresh.length
}

/** @returns how many matches were noted; 0 when another process is at it */
async function checkOne({ listingId, dueAt }: MatchCheck): Promise<number> {
  const lease = new Date(clock.now().getTime() + LEASE_MS)
  const { count } = await db.matchCheck.updateMany({ where: { listingId, dueAt, ...all }, data: { dueAt: lease } })
  if (count === 0) return 0
  const pairs = await findStrongMatches(listingId)
  if (!pairs) return 0
  return runCommand(noter, 'match:mail', async (ctx) => {
    // A change meanwhile has set another time, and is looked at then.
    await ctx.tx.matchCheck.deleteMany({ where: { listingId, dueAt: lease, ...all } })
    return note(ctx, pairs)
  })
}

/**
 * Looks through the counterparts of the listings that are new or have changed, and notes the strong matches once for each of
 * the two sides.
 * @returns how many were noted
 * @throws the first failure, after all the others had their turn
 */
export async function noteStrongMatches(): Promise<number> {
  const due = await db.matchCheck.findMany({
    where: { dueAt: { lte: clock.now() }, ...all },
    // A single listing does not wait behind a whole import.
    orderBy: { dueAt: 'desc' },
    take: BATCH,
  })
  const results = []
  for (const check of due) results.push(...(await Promise.allSettled([checkOne(check)])))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return results.reduce((total, result) => total + (result.status === 'fulfilled' ? result.value : 0), 0)
}
