import { randomUUID } from 'node:crypto'
import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { ZERO_YEN } from '#app/platform/money/yen.ts'
import type { ComputedFee } from '#app/features/fees/rules.ts'
import { computePlaceFee } from '#app/features/fees/rules-fixed.ts'
import { sharedFees } from '#app/tracks/shared-fees.ts'
import type { SizedFeeVersion } from '#app/tracks/fee-schedule-type.ts'
import { billQuote } from '../writes/bill-quote.server.ts'

const schedule = sharedFees.find(({ key }) => key === 'event.exhibition')!
const version = schedule.versions[0] as SizedFeeVersion

export const NOTHING: ComputedFee = { lines: [], subtotalYen: ZERO_YEN, taxYen: ZERO_YEN, totalYen: ZERO_YEN }

/** Bills something that belongs to no deal: a place at an exhibition for ¥77,000. */
export const billPlace = (
  actor: MemberActor,
  payerParticipantId: string,
  { subjectId = randomUUID(), fee = computePlaceFee(version, 'hybrid', 'sme') } = {},
) =>
  runCommand(actor, 'fee:quote', (ctx) =>
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
