import { system } from '#app/platform/actor.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import { reminderDays } from '../settings.ts'
import { moveListing } from '../writes/move-listing.server.ts'
import { freshTerm } from '../writes/publication-terms.server.ts'

const BATCH = 200
const sweeper = system('listing-terms')
const all = systemScope('terms of all')
const published = { status: 'published' as const, ...all }

async function expireOne(ctx: CommandContext, id: string): Promise<void> {
  const listing = await ctx.tx.listing.findFirst({ where: { id, ...published, expiresAt: { lte: ctx.now } } })
  if (!listing) throw new AppError('listing.wrong_state')
  await moveListing(ctx, listing, 'expire', 'system')
}

async function remindOne(ctx: CommandContext, id: string): Promise<void> {
  const { count } = await ctx.tx.listing.updateMany({
    where: { id, ...published, renewalRemindedAt: null },
    data: { renewalRemindedAt: ctx.now },
  })
  if (count !== 1) throw new AppError('listing.wrong_state')
  await ctx.emit('listing.renewal_due', { listingId: id })
}

/** @returns how many it was done to; where someone did something in the same moment, theirs counts. */
async function eachAlone(ids: { id: string }[], work: (ctx: CommandContext, id: string) => Promise<void>) {
  let count = 0
  for (const { id } of ids)
    try {
      await runCommand(sweeper, 'listing:write', (ctx) => work(ctx, id))
      count++
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'listing.wrong_state') throw error
    }
  return count
}

/** What came into the lists without a term, by an import, gets one from today on. */
const giveTerms = () =>
  runCommand(sweeper, 'listing:write', async (ctx) => {
    const term = await freshTerm(ctx)
    await ctx.tx.listing.updateMany({ where: { ...published, expiresAt: null }, data: term })
  })

/**
 * Takes listings whose time has run out from the lists, and reminds the owners of those whose time soon will, each once.
 * @returns how many of both
 */
export async function sweepListingTerms(): Promise<{ expired: number; reminded: number }> {
  await giveTerms()
  const now = clock.now()
  const remindBefore = new Date(now.getTime() + (await readSetting(db, reminderDays)) * DAY_MS)
  const due = { select: { id: true }, orderBy: { expiresAt: 'asc' as const }, take: BATCH }
  const over = await db.listing.findMany({ where: { ...published, expiresAt: { lte: now } }, ...due })
  const expired = await eachAlone(over, expireOne)
  const soon = { ...published, expiresAt: { gt: now, lte: remindBefore }, renewalRemindedAt: null }
  const reminded = await eachAlone(await db.listing.findMany({ where: soon, ...due }), remindOne)
  return { expired, reminded }
}
