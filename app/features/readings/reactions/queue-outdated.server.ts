import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { readerService } from '../running-reader.server.ts'
import { queueTurns } from '../writes/queue-turns.server.ts'

/** Once at the start: where something was read by another model or with another wording, all is read anew. */
export async function queueOutdatedReadings(): Promise<void> {
  const service = await readerService(db)
  if (!service) return
  const [row] = await db.$queryRaw<{ outdated: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "PairReading" WHERE "readerVersion" <> ${service.reader.version}) AS outdated`
  if (row?.outdated) await queueTurns(db, service, {}, clock.now())
}
