import type { Actor } from '#app/platform/actor.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { readFailedJobs, type FailedJob } from '#app/platform/jobs/failed-jobs.server.ts'

const PAGE_SIZE = 20

export interface FailedJobsPage {
  jobs: FailedJob[]
  page: number
  pageCount: number
}

/** Jobs that failed at every try, newest first. */
export async function getFailedJobs(actor: Actor, page: number): Promise<FailedJobsPage> {
  requirePermission(actor, 'console:read')
  const { jobs, total } = await readFailedJobs({ offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE })
  return { jobs, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}
