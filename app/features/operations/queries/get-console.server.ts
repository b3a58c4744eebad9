import { waitingForReview } from '#app/features/listings/waiting-listings.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { readFailedJobs } from '#app/platform/jobs/failed-jobs.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

export interface ConsolePage {
  waiting: { participants: number; listings: number; introductions: number; jobs: number }
}

/** How much waits for the operator. @throws AppError request.forbidden */
export async function getConsole(actor: Actor): Promise<ConsolePage> {
  requirePermission(actor, 'console:read')
  const all = systemScope("the operator's counts")
  const [participants, listings, introductions, failed] = await Promise.all([
    db.participant.count({ where: { verificationStatus: 'pending', ...all } }),
    db.listing.count({ where: { AND: [waitingForReview, all] } }),
    db.introduction.count({ where: { state: 'requested', ...all } }),
    readFailedJobs({ offset: 0, limit: 1 }),
  ])
  return { waiting: { participants, listings, introductions, jobs: failed.total } }
}
