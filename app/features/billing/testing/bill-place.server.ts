import { randomUUID } from 'node:crypto'
import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ZERO_YEN } from '#app/platform/money/yen.ts'
import type { ComputedFee } from '#app/features/fees/rules.ts'
import { computePlaceFee } from '#app/features/fees/rules-fixed.ts'
import { sharedFees } from '#app/tracks/shared-fees.ts'
import type { SizedFeeVersion } from '#app/tracks/fee-schedule-type.ts'
import { billQuote } from '../writes/bill-quote.server.ts'

const schedule = sharedFees.find(({ key }) => key === 'event.exhibition')!
const version = schedule.versions[0] as SizedFeeVersion

export const NOTHING: ComputedFee = { lines: [], subtotalYen: ZERO_YEN, taxYen: ZERO_YEN, totalYen: ZERO_YEN }

/** A place that waits for nothing more: what comes of its payment is not this test's. */
async function makePlace(actor: MemberActor, participantId: string, id: string): Promise<void> {
  const now = clock.now()
  const by = { createdAt: now, createdByMemberId: actor.memberId }
  const days = { startsOn: now, endsOn: now, closesOn: now }
  const names = { nameJa: '見本展', nameEn: 'Sample', venueJa: '見本会館', venueEn: 'Sample Hall' }
  const exhibition = await db.exhibition.create({
    data: { ...names, ...days, ...by, hybridPlaces: 1, onlinePlaces: 0 },
  })
  const place = { id, exhibitionId: exhibition.id, participantId, attendance: 'hybrid', size: 'sme' }
  const times = { payBy: now, createdAt: now, stateChangedAt: now }
  await db.exhibitionPlace.createMany({
    data: [{ ...place, ...times, askedByMemberId: actor.memberId, state: 'confirmed' }],
    skipDuplicates: true,
  })
}

/** Bills something that belongs to no deal: a place at an exhibition for ¥77,000. */
export async function billPlace(
  actor: MemberActor,
  payerParticipantId: string,
  { subjectId = randomUUID(), fee = computePlaceFee(version, 'hybrid', 'sme') } = {},
) {
  await makePlace(actor, payerParticipantId, subjectId)
  return runCommand(actor, 'fee:quote', (ctx) =>
    billQuote(ctx, {
      kind: 'exhibition_place',
      subjectId,
      dealId: null,
      scheduleKey: schedule.key,
      scheduleVersion: version.version,
      baseKind: 'place',
      baseAmountYen: 0n,
      payerParticipantId,
      fee,
    }),
  )
}
