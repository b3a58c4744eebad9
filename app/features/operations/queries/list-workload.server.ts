import type { Actor } from '#app/platform/actor.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import type { WorkloadSort } from '../workload-sort.ts'
import { ANSWERS_DAYS, OUTCOMES_DAYS, readWorkload, type Workload } from './read-workload.server.ts'

const PAGE_SIZE = 20
const BATCH = 500

/** The navigators with their load, a page of them. @param page from 1 @throws AppError request.forbidden */
export async function listWorkload(actor: Actor, sort: WorkloadSort, page: number) {
  requirePermission(actor, 'introduction:oversee')
  const { rows, total } = await readWorkload({ sort, take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE })
  return {
    ...{ rows, total, sort, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) },
    answersDays: ANSWERS_DAYS,
    outcomesDays: OUTCOMES_DAYS,
  }
}

export type WorkloadPage = Awaited<ReturnType<typeof listWorkload>>

/** All of them, for a file. @throws AppError request.forbidden */
export async function* everyWorkload(actor: Actor): AsyncGenerator<Workload> {
  requirePermission(actor, 'introduction:oversee')
  for (let skip = 0; ; skip += BATCH) {
    const { rows } = await readWorkload({ sort: 'name', take: BATCH, skip })
    yield* rows
    if (rows.length < BATCH) return
  }
}
