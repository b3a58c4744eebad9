import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import { canTake } from '#app/platform/process/process.ts'
import { process } from '../process.ts'
import { editableListingsScope } from '../scope.ts'
import { listingDays } from '../settings.ts'
import { getOwnStanding } from './get-own-standing.server.ts'

export interface RenewalPage {
  id: string
  title: string
  track: string
  expiresAt: string | null
  isExpired: boolean
  /** How long a renewal lasts. */
  days: number
  canRenew: boolean
}

/** Whether and for how long an own listing can be renewed. @throws AppError listing.not_found */
export async function getRenewalPage(actor: Actor, id: string): Promise<RenewalPage> {
  const [listing, standing, days] = await Promise.all([
    db.listing.findFirst({
      where: { AND: [{ id }, editableListingsScope(actor)] },
      select: { id: true, title: true, track: true, status: true },
    }),
    getOwnStanding(actor, id),
    readSetting(db, listingDays),
  ])
  if (!listing) throw new AppError('listing.not_found')
  const { title, track, status } = listing
  const { expiresAt, isExpired } = standing
  const canRenew = status === 'published' || canTake(process, 'resume', status, 'owner')
  return { id, title, track, expiresAt, isExpired, days, canRenew }
}
