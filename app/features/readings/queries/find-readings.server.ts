import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Rankable } from '#search/ranking/rankable.ts'
import { contentHash } from '#search/reader/content-hash.server.ts'
import { toReaderPair } from '#search/reader/reader-pair.ts'
import { currentConsent, readerService, type ReaderService } from '../running-reader.server.ts'

export interface FoundReading {
  /** 0..100; null when it could not be read. */
  fit: number | null
  reasons: { ja: string[]; en: string[] }
}

const KEPT_MOST = 1_000

const reasonsOf = (stored: unknown): FoundReading['reasons'] => {
  const given = stored as { ja?: string[]; en?: string[] }
  return { ja: given.ja ?? [], en: given.en ?? [] }
}

/** What is kept of a listing's pairs whose two participants consent, by the other listing. */
async function keptReadings(service: ReaderService, { id, side }: { id: string; side: ListingSide }) {
  const consenting = { participant: { readerConsent: { is: currentConsent(service) } } }
  const rows = await db.pairReading.findMany({
    where: {
      AND: [
        side === 'offer' ? { offerListingId: id } : { needListingId: id },
        { offer: consenting, need: consenting },
        systemScope('the caller may see both listings'),
      ],
    },
    orderBy: { readAt: 'desc' },
    take: KEPT_MOST,
  })
  return new Map(rows.map((row) => [side === 'offer' ? row.needListingId : row.offerListingId, row]))
}

/**
 * The readings of a listing and its candidates that hold for both texts as they are now, by the other listing. Empty while
 * there is no reader: then nothing is asked of the database either.
 */
export async function findReadings(
  subject: Rankable,
  others: readonly Rankable[],
): Promise<ReadonlyMap<string, FoundReading>> {
  const service = await readerService(db)
  if (!service) return new Map()
  const kept = await keptReadings(service, subject)
  return new Map(
    others.flatMap((other): [string, FoundReading][] => {
      const row = kept.get(other.id)
      if (!row || row.contentHash !== contentHash(service.reader.version, toReaderPair(subject, other))) return []
      return [[other.id, { fit: row.fit, reasons: reasonsOf(row.reasons) }]]
    }),
  )
}
