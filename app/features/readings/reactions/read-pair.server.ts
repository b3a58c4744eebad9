import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Rankable } from '#search/ranking/rankable.ts'
import { contentHash } from '#search/reader/content-hash.server.ts'
import { toReaderPair } from '#search/reader/reader-pair.ts'
import { isPassing, isUnread, type PassingFault, type Reading, type Unread } from '#search/reader/reader.ts'
import { currentConsent, readerService, type ReaderService } from '../running-reader.server.ts'
import { SLOW_TRIES } from '../reading-rules.ts'
import { keepReading, type KeptReading } from '../writes/keep-reading.server.ts'
import { reserve, settle } from '../writes/reader-budget.server.ts'

/** `over_limit`: the day has no money left for it. `not_allowed`: a consent, or the switch, was taken back. */
export type PairEnd =
  | { end: 'kept' | 'over_limit' | 'not_allowed' }
  | { end: 'failed'; fault: PassingFault; retryAfterMs: number | undefined }

/** Asked anew right before every request. */
async function isAllowed({ recipient }: ReaderService, participantIds: readonly string[]): Promise<boolean> {
  const service = await readerService(db)
  if (service?.recipient !== recipient) return false
  const given = await db.readerConsent.count({
    where: {
      participantId: { in: [...participantIds] },
      ...currentConsent(service),
      ...systemScope('whether both parties agree'),
    },
  })
  return given === 2
}

const madeOf = (outcome: Reading | Unread): Pick<KeptReading, 'fit' | 'reasons' | 'fault'> =>
  isUnread(outcome)
    ? { fit: null, reasons: {}, fault: outcome.fault }
    : { fit: outcome.fit, reasons: { ja: [...outcome.reasons.ja], en: [...outcome.reasons.en] }, fault: null }

/** Has one pair read and keeps what comes of it. @param tries turns that failed before this one */
export async function readPair(
  service: ReaderService,
  one: Rankable,
  other: Rankable,
  tries: number,
): Promise<PairEnd> {
  const { reader, recipient } = service
  const [offer, need] = one.side === 'offer' ? [one, other] : [other, one]
  const participantIds = [offer.participantId, need.participantId] as const
  const pair = toReaderPair(offer, need)
  const reservation = await reserve(db, service, reader.mostTokens(pair))
  if (!reservation) return { end: 'over_limit' }
  if (!(await isAllowed(service, participantIds))) {
    await settle(db, service, reservation, 0)
    return { end: 'not_allowed' }
  }
  const { outcome, tokens } = await reader.read(pair)
  await settle(db, service, reservation, tokens)
  const isSlowForGood = isUnread(outcome) && outcome.fault === 'timeout' && tries >= SLOW_TRIES
  if (isUnread(outcome) && isPassing(outcome.fault) && !isSlowForGood)
    return { end: 'failed', fault: outcome.fault, retryAfterMs: outcome.retryAfterMs }
  const isKept = await keepReading(
    {
      ...{ offerListingId: offer.id, needListingId: need.id },
      ...{ contentHash: contentHash(reader.version, pair), readerVersion: reader.version, ...madeOf(outcome) },
    },
    participantIds,
    recipient,
  )
  return { end: isKept ? 'kept' : 'not_allowed' }
}
