import PgBoss from 'pg-boss'
import { env } from '../env/env.server.ts'
import { describeError, log } from '../log.server.ts'
import { remember } from '../remember.server.ts'

/** `events` holds facts as emitted; `reactions` one job per fact and reaction, so that each is retried by itself. */
export const EVENTS_QUEUE = 'events'
export const REACTIONS_QUEUE = 'reactions'
/** Reactions that take minutes: one after the other, so that the others never wait for them. */
export const LONG_QUEUE = 'long-reactions'
/** The PostgreSQL channel that wakes the workers at commit instead of at the next poll. */
export const WAKE_CHANNEL = 'musubi_jobs'

const retries = { retryLimit: 5, retryDelay: 2, retryBackoff: true, expireInSeconds: 90 }
const LONG_EXPIRES_SECONDS = 30 * 60

async function openBoss(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    max: 4,
    application_name: 'musubi-jobs',
    schedule: false,
    // How soon jobs in the hands of a killed process are given to another: at most expiry plus this.
    maintenanceIntervalSeconds: 60,
    archiveCompletedAfterSeconds: 3_600,
    // Failed jobs stay visible in the console until someone runs them again.
    archiveFailedAfterSeconds: 30 * 24 * 3_600,
  })
  boss.on('error', (error) => log.error({ error: describeError(error) }, 'job queue error'))
  await boss.start()
  for (const name of [EVENTS_QUEUE, REACTIONS_QUEUE]) await boss.createQueue(name, { name, ...retries })
  await boss.createQueue(LONG_QUEUE, { name: LONG_QUEUE, ...retries, expireInSeconds: LONG_EXPIRES_SECONDS })
  return boss
}

/** The started job queue of this process; a failed start is tried again by the next caller. */
export function boss(): Promise<PgBoss> {
  const holder = remember<{ opening?: Promise<PgBoss> | undefined }>('boss', () => ({}))
  holder.opening ??= openBoss().catch((error: unknown) => {
    holder.opening = undefined
    throw error
  })
  return holder.opening
}
