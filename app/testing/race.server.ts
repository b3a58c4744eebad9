import { db } from '#app/platform/db.server.ts'

/** As many as the tests' pool holds. */
const CONNECTIONS = 5

/**
 * Starts several things at the same moment. A cold pool opens its connections one by one, and short transactions then follow
 * each other without ever meeting: so the pool is filled before.
 */
export async function race<T>(...starts: (() => Promise<T>)[]): Promise<PromiseSettledResult<T>[]> {
  await Promise.all(Array.from({ length: CONNECTIONS }, () => db.$queryRaw`SELECT 1 FROM pg_sleep(0.05)`))
  return Promise.allSettled(starts.map((start) => start()))
}

/** The results of those that won, and the errors of those that did not. */
export function wonAndLost<T>(results: PromiseSettledResult<T>[]): { won: T[]; lost: unknown[] } {
  return {
    won: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    lost: results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : [])),
  }
}
