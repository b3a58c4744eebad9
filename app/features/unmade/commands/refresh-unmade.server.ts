import { system } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { findBestPairs, type FoundPairs, type Peers } from '../queries/find-best-pairs.server.ts'
import { findHints, type FoundHint } from '../queries/find-hints.server.ts'
import { type Compared, readCompared } from '../queries/read-compared.server.ts'
import { type BestPair, FRESH_MS, REFRESHED_AT_ONCE } from '../rules.ts'

const refresher = system('unmade-introductions')
const all = systemScope('made by the machine, of the listings of all')

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue

/** Compare-and-set on the time of the last look: of two at once, the later one leaves what the first has written. */
async function claim({ tx, now }: CommandContext, { id, version }: Compared, seen: Date | null): Promise<boolean> {
  const isSame = await tx.listing.count({ where: { id, version, status: 'published', ...all } })
  if (isSame !== 1) return false
  const looked = { version, refreshedAt: now }
  const { count } = seen
    ? await tx.unmadeRefresh.updateMany({ where: { listingId: id, refreshedAt: seen }, data: looked })
    : await tx.unmadeRefresh.createMany({ data: { listingId: id, ...looked }, skipDuplicates: true })
  return count === 1
}

async function writePair({ tx, now }: CommandContext, listing: Compared, pair: BestPair, otherVersion: number) {
  const { offerListingId, needListingId, place, reasons, unmetWishes, unknowns, ...scores } = pair
  const isOffer = listing.side === 'offer'
  const said = {
    ...scores,
    reasons: asJson(reasons),
    unmetWishes: [...unmetWishes],
    unknowns: [...unknowns],
    ...(isOffer ? { offerPlace: place } : { needPlace: place }),
    offerVersion: isOffer ? listing.version : otherVersion,
    needVersion: isOffer ? otherVersion : listing.version,
    computedAt: now,
  }
  await tx.unmadePair.upsert({
    where: { offerListingId_needListingId: { offerListingId, needListingId }, ...all },
    create: { offerListingId, needListingId, track: listing.track, ...said },
    update: said,
  })
}

async function writePairs(ctx: CommandContext, listing: Compared, { pairs, versions }: FoundPairs): Promise<void> {
  const { tx } = ctx
  const isOffer = listing.side === 'offer'
  const own = { ...(isOffer ? { offerListingId: listing.id } : { needListingId: listing.id }), ...all }
  await tx.unmadePair.updateMany({ where: own, data: isOffer ? { offerPlace: null } : { needPlace: null } })
  for (const pair of pairs) {
    const otherVersion = versions.get(isOffer ? pair.needListingId : pair.offerListingId)
    if (otherVersion !== undefined) await writePair(ctx, listing, pair, otherVersion)
  }
  await tx.unmadePair.deleteMany({ where: { AND: [own, { offerPlace: null, needPlace: null }] } })
}

async function writeHints({ tx, now }: CommandContext, { id, version }: Compared, hints: readonly FoundHint[]) {
  await tx.crossTrackHint.deleteMany({ where: { listingId: id, ...all } })
  await tx.crossTrackHint.createMany({
    data: hints.map(({ words, ...hint }) => ({
      ...hint,
      words: asJson(words),
      listingId: id,
      version,
      computedAt: now,
    })),
  })
}

/** What is kept of a listing that has left the lists. */
async function forget(id: string): Promise<void> {
  await runCommand(refresher, 'unmade:refresh', async ({ tx }) => {
    await tx.unmadePair.deleteMany({ where: { OR: [{ offerListingId: id }, { needListingId: id }], AND: all } })
    await tx.crossTrackHint.deleteMany({ where: { OR: [{ listingId: id }, { otherListingId: id }], AND: all } })
    await tx.unmadeRefresh.deleteMany({ where: { listingId: id } })
  })
}

/**
 * Looks for the best counterparts and the cross-track hints of one listing and keeps them in place of the last ones. Of a
 * listing that is not published nothing is kept.
 * @returns whether something was written; not while search is away, and not when somebody else has just done it
 */
export async function refreshListing(listingId: string, peers: Peers = new Map()): Promise<boolean> {
  const before = await db.unmadeRefresh.findUnique({ where: { listingId } })
  const listing = await readCompared(listingId)
  if (listing?.status !== 'published') {
    if (before) await forget(listingId)
    return false
  }
  const found = await findBestPairs(listing, peers)
  if (!found) return false
  const hints = await findHints(listing)
  return runCommand(refresher, 'unmade:refresh', async (ctx) => {
    // One writer at a time: two listings share the row of their pair, and many writers could wait for each other in a ring.
    await ctx.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('musubi.unmade'))`
    if (!(await claim(ctx, listing, before?.refreshedAt ?? null))) return false
    await writePairs(ctx, listing, found)
    await writeHints(ctx, listing, hints)
    return true
  })
}

/** New and changed listings first, then those nobody has looked at for longest; those that have left the lists, too. */
async function findDue(): Promise<string[]> {
  const before = new Date(clock.now().getTime() - FRESH_MS)
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT l."id" FROM "Listing" l LEFT JOIN "UnmadeRefresh" r ON r."listingId" = l."id"
    WHERE (l."status" = 'published' AND (r."listingId" IS NULL OR r."version" <> l."version" OR r."refreshedAt" < ${before}))
      OR (l."status" <> 'published' AND r."listingId" IS NOT NULL)
    ORDER BY (r."version" IS DISTINCT FROM l."version") DESC, r."refreshedAt" NULLS FIRST, l."id"
    LIMIT ${REFRESHED_AT_ONCE}`
  return rows.map(({ id }) => id)
}

/**
 * Looks at the listings that are due, a bounded number at a time, so that in time the whole market has its turn.
 * @returns how many were written
 * @throws the first failure, after all the others had their turn
 */
export async function refreshUnmade(): Promise<number> {
  const peers: Peers = new Map()
  const results = []
  for (const id of await findDue()) results.push(...(await Promise.allSettled([refreshListing(id, peers)])))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return results.filter((result) => result.status === 'fulfilled' && result.value).length
}
