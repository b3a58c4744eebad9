import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { currentConsent, type ReaderService } from '../running-reader.server.ts'

/** Those of some participants who consent to this service. */
export async function findConsenting(service: ReaderService, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.readerConsent.findMany({
    where: {
      participantId: { in: [...ids] },
      ...currentConsent(service),
      ...systemScope('whose listings may be read'),
    },
    select: { participantId: true },
  })
  return new Set(rows.map(({ participantId }) => participantId))
}
