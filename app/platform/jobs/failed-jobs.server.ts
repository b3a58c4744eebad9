import { db, type Tx } from '../db.server.ts'
import { EVENTS_QUEUE, LONG_QUEUE, REACTIONS_QUEUE, WAKE_CHANNEL } from './boss.server.ts'

/** A job that failed at every try; only what the queue itself knows, no payload. */
export interface FailedJob {
  id: string
  queue: string
  /** `event` or `event/reaction`. */
  name: string
  error: string
  tries: number
  failedAt: string
}

interface Row {
  id: string
  name: string
  data: { name?: string; reaction?: string; event?: { name?: string } }
  output: { message?: string } | null
  retry_count: number
  completed_on: Date | null
}

const labelOf = ({ data }: Row) => (data.reaction ? `${data.event?.name ?? '?'}/${data.reaction}` : (data.name ?? '?'))

/** Newest first. @param offset, limit of the list */
export async function readFailedJobs({ offset, limit }: { offset: number; limit: number }) {
  const rows = await db.$queryRaw<Row[]>`
    SELECT id::text, name, data, output, retry_count, completed_on FROM pgboss.job
    WHERE state = 'failed' AND name IN (${EVENTS_QUEUE}, ${REACTIONS_QUEUE}, ${LONG_QUEUE})
    ORDER BY completed_on DESC NULLS LAST, id OFFSET ${offset} LIMIT ${limit}`
  const [count] = await db.$queryRaw<{ total: bigint }[]>`
    SELECT COUNT(*) AS total FROM pgboss.job
    WHERE state = 'failed' AND name IN (${EVENTS_QUEUE}, ${REACTIONS_QUEUE}, ${LONG_QUEUE})`
  const jobs: FailedJob[] = rows.map((row) => ({
    id: row.id,
    queue: row.name,
    name: labelOf(row),
    error: row.output?.message ?? '',
    tries: row.retry_count + 1,
    failedAt: (row.completed_on ?? new Date(0)).toISOString(),
  }))
  return { jobs, total: Number(count?.total ?? 0) }
}

/** Puts a failed job back into its queue with fresh tries. @returns whether it was there and failed */
export async function rerunFailedJob(tx: Tx, id: string): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE pgboss.job SET state = 'retry', retry_count = 0, start_after = now(), completed_on = NULL, output = NULL
    WHERE id = ${id}::uuid AND state = 'failed' AND name IN (${EVENTS_QUEUE}, ${REACTIONS_QUEUE}, ${LONG_QUEUE})`
  await tx.$executeRaw`SELECT pg_notify(${WAKE_CHANNEL}, ${EVENTS_QUEUE})`
  await tx.$executeRaw`SELECT pg_notify(${WAKE_CHANNEL}, ${REACTIONS_QUEUE})`
  await tx.$executeRaw`SELECT pg_notify(${WAKE_CHANNEL}, ${LONG_QUEUE})`
  return changed === 1
}
