import { db } from '#app/platform/db.server.ts'
import { boss } from '#app/platform/jobs/boss.server.ts'

/** Lets a script end: the job queue and the pool of this process. */
export async function closeConnections(): Promise<void> {
  await (await boss()).stop({ graceful: false, wait: true })
  await db.$disconnect()
}
