import { system } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { ListingStatus } from '#prisma/generated/enums.ts'
import { type closeReasons, openStates } from '../rules.ts'
import { moveIntroduction } from '../writes/move-introduction.server.ts'

const usher = system('waiting-list')

/** What those are told who still wait for a listing that has left the lists; nothing while it may come back. */
const REASONS: Partial<Record<ListingStatus, (typeof closeReasons)[number]>> = {
  closed: 'listing_closed',
  matched: 'listing_matched',
}

async function closeOne(id: string, endReason: string): Promise<boolean> {
  try {
    await runCommand(usher, 'introduction:oversee', async (ctx) => {
      const where = { id, ...systemScope('those who wait for a listing that is gone') }
      const introduction = await ctx.tx.introduction.findFirstOrThrow({ where })
      await moveIntroduction(ctx, introduction, 'close', 'system', { endReason })
    })
    return true
  } catch (error) {
    // Somebody answered in the same moment: their step counts.
    if (error instanceof AppError && error.code === 'introduction.wrong_state') return false
    throw error
  }
}

/**
 * Answers everybody who waits for a listing that has ended, with the reason; a listing that rests keeps its list.
 * @returns how many were answered
 */
export async function closeIntroductionsOf(listingId: string): Promise<number> {
  const everybody = systemScope('those who wait for a listing')
  const listing = await db.listing.findFirst({ where: { id: listingId, ...everybody }, select: { status: true } })
  const reason = listing && REASONS[listing.status]
  if (!reason) return 0
  const waiting = await db.introduction.findMany({
    where: {
      AND: [
        { OR: [{ offerListingId: listingId }, { needListingId: listingId }] },
        { state: { in: [...openStates] } },
        everybody,
      ],
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  let count = 0
  for (const { id } of waiting) if (await closeOne(id, reason)) count++
  return count
}
