import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { rerunFailedJob } from '#app/platform/jobs/failed-jobs.server.ts'

/** Gives a failed job fresh tries. @throws AppError job.not_found when it is not there or runs again already */
export const rerunJob = (actor: Actor, { jobId }: { jobId: string }) =>
  runCommand(actor, 'job:rerun', async ({ tx, record }) => {
    if (!(await rerunFailedJob(tx, jobId))) throw new AppError('job.not_found')
    await record({ action: 'job.rerun', entityType: 'job', entityId: jobId })
  })
