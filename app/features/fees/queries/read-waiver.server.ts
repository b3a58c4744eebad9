import { tokyoDay } from '#app/platform/day.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { type WaiverStanding, waiverStandingOf } from '../waiver.ts'

/**
 * Where a business stands with a waiver at a moment. The caller has found the business under its own scope.
 * @param client `db`, or the transaction whose decision rests on it
 */
export async function readWaiver(
  client: Pick<Tx, 'waiverUse' | 'waiverApplication'>,
  { participantId, waiverKey }: { participantId: string; waiverKey: string },
  at: Date,
): Promise<WaiverStanding> {
  const where = { participantId, waiverKey, ...systemScope('of a business the caller has found') }
  const use = await client.waiverUse.findFirst({ where, select: { usedAt: true, amountYen: true } })
  const latest = await client.waiverApplication.findFirst({
    where: { ...where, state: { not: 'withdrawn' } },
    orderBy: [{ appliedAt: 'desc' }, { id: 'desc' }],
  })
  return waiverStandingOf(latest, use, tokyoDay(at))
}
