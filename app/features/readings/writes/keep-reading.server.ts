import { clock } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { CONSENT_TEXT } from '../settings.ts'

export interface KeptReading {
  offerListingId: string
  needListingId: string
  contentHash: string
  readerVersion: string
  fit: number | null
  reasons: Record<string, string[]>
  fault: string | null
}

async function bothConsent(tx: Tx, participantIds: readonly [string, string], recipient: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "ReaderConsent" WHERE "participantId" IN (${participantIds[0]}::uuid, ${participantIds[1]}::uuid)
      AND "recipient" = ${recipient} AND "textVersion" = ${CONSENT_TEXT} FOR SHARE`
  return rows.length === 2
}

/**
 * Keeps a reading while both consents stand: whoever takes one back at this moment waits for it, and then forgets it.
 * @returns whether it was kept
 */
export async function keepReading(
  reading: KeptReading,
  participantIds: readonly [string, string],
  recipient: string,
): Promise<boolean> {
  const { offerListingId, needListingId, fault } = reading
  return db.$transaction(async (tx) => {
    if (!(await bothConsent(tx, participantIds, recipient))) return false
    const now = clock.now()
    const pair = { offerListingId, needListingId }
    await tx.pairReading.upsert({
      where: { offerListingId_needListingId: pair, ...systemScope('both parties have agreed to it') },
      create: { ...reading, readAt: now },
      update: { ...reading, readAt: now },
    })
    const suspicious = { suspicious_offer: offerListingId, suspicious_need: needListingId }[fault ?? '']
    if (suspicious)
      await tx.readingTurn.upsert({
        where: { listingId: suspicious },
        create: { listingId: suspicious, suspiciousAt: now },
        update: { suspiciousAt: now },
      })
    return true
  })
}
