import { DAY_MS } from '#app/platform/clock.ts'
import type { CommandContext } from '#app/platform/command.server.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import { listingDays } from '../settings.ts'
import type { MoveData } from './move-listing.server.ts'

/** How long a listing stays in the lists from now on, with its reminder still to come. */
export async function freshTerm({
  tx,
  now,
}: CommandContext): Promise<Pick<MoveData, 'expiresAt' | 'renewalRemindedAt'>> {
  const days = await readSetting(tx, listingDays)
  return { expiresAt: new Date(now.getTime() + days * DAY_MS), renewalRemindedAt: null }
}

/** The same for a listing that comes back: what is left of its term, or a new one when it has run out. */
export async function remainingTerm(ctx: CommandContext, { expiresAt }: { expiresAt: Date | null }): Promise<MoveData> {
  return expiresAt && expiresAt > ctx.now ? {} : freshTerm(ctx)
}
