import { randomUUID } from 'node:crypto'
import type PgBoss from 'pg-boss'
import type { Tx } from '../db.server.ts'
import type { EventName, EventPayloads } from '../events.ts'
import { boss, EVENTS_QUEUE, WAKE_CHANNEL } from './boss.server.ts'

/** Lets pg-boss write through a Prisma transaction, so that the job commits or rolls back with the rows. */
export const throughTransaction = (tx: Tx): PgBoss.Db => ({
  executeSql: async (text, values) => ({ rows: await tx.$queryRawUnsafe(text, ...values) }),
})

/** Enqueues an event inside the transaction and wakes the workers when it commits. */
export async function sendEvent<N extends EventName>(tx: Tx, name: N, payload: EventPayloads[N]): Promise<void> {
  const queue = await boss()
  await queue.send(EVENTS_QUEUE, { name, payload }, { id: randomUUID(), db: throughTransaction(tx) })
  await tx.$executeRaw`SELECT pg_notify(${WAKE_CHANNEL}, ${EVENTS_QUEUE})`
}
