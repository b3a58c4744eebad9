import { randomUUID } from 'node:crypto'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { contractFeeWaiver } from '#app/tracks/succession/waiver.ts'

/** A business whose waiver was granted just now. @param days how many days it holds beyond today */
export async function grantWaiver(
  participantId: string,
  { upToYen = 2_000_000, days = 365 }: { upToYen?: number; days?: number } = {},
) {
  const now = clock.now()
  return db.waiverApplication.create({
    data: {
      ...{ participantId, waiverKey: contractFeeWaiver.waiverKey, upToYen: BigInt(upToYen), findings: {} },
      ...{ scheduleKey: 'succession.contract_fee', scheduleVersion: '2025-04' },
      ...{ appliedByMemberId: randomUUID(), appliedAt: now, state: 'approved' },
      ...{ decidedByMemberId: randomUUID(), decidedAt: now },
      validUntil: new Date(tokyoDay(new Date(now.getTime() + days * DAY_MS))),
    },
  })
}
