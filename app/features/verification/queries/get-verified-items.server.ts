import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import type { VerificationCheck } from '#prisma/generated/client.ts'
import type { CheckKind } from '#prisma/generated/enums.ts'
import { checkKinds } from '../checks.ts'

export interface VerifiedItem {
  kind: CheckKind
  checkedAt: string
  validUntil: string | null
  /** It was checked, and the time for which that counts is over. */
  isExpired: boolean
}

type Check = Pick<VerificationCheck, 'kind' | 'status' | 'checkedAt' | 'validUntil'>

/** @param checks of one participant, the newest first */
function passedOf(checks: readonly Check[], now: Date): VerifiedItem[] {
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

/**
 * What the operator has checked of participants and found right, with the day; nothing of notes or failures. Whether
 * the reader may see the participants at all the caller has checked.
 */
export async function verifiedItemsOf(participantIds: readonly string[]): Promise<Map<string, VerifiedItem[]>> {
  const checks = await db.verificationCheck.findMany({
    where: { participantId: { in: [...participantIds] } },
    orderBy: { checkedAt: 'desc' },
    select: { participantId: true, kind: true, status: true, checkedAt: true, validUntil: true },
  })
  const now = clock.now()
  const own = (id: string) => checks.filter(({ participantId }) => participantId === id)
  return new Map(participantIds.map((id) => [id, passedOf(own(id), now)]))
}
