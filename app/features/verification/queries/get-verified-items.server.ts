import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import type { CheckKind } from '#prisma/generated/enums.ts'
import { checkKinds } from '../checks.ts'

export interface VerifiedItem {
  kind: CheckKind
  checkedAt: string
  validUntil: string | null
  /** It was checked, and the time for which that counts is over. */
  isExpired: boolean
}

/**
 * What the operator has checked of a participant and found right, with the day; nothing of notes or failures. Whether
 * the reader may see the participant at all the caller has checked.
 */
export async function getVerifiedItems(participantId: string): Promise<VerifiedItem[]> {
  const checks = await db.verificationCheck.findMany({
    where: { participantId },
    orderBy: { checkedAt: 'desc' },
    select: { kind: true, status: true, checkedAt: true, validUntil: true },
  })
  const now = clock.now()
  return checkKinds.flatMap((kind) => {
    const newest = checks.find((check) => check.kind === kind)
    if (newest?.status !== 'passed') return []
    const { checkedAt, validUntil } = newest
    return [
      {
        kind,
        checkedAt: checkedAt.toISOString(),
        validUntil: validUntil?.toISOString() ?? null,
        isExpired: validUntil !== null && validUntil <= now,
      },
    ]
  })
}
