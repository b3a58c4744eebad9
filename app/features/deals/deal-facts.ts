import { tokyoDay } from '#app/platform/day.ts'
import { versionOn } from '#app/tracks/fee-schedule-type.ts'
import type { ListingSide, TrackDefinition } from '#app/tracks/track-definition.ts'
import type { DealFacts } from './rules.ts'

/** For `select`: what tells whose turn it is. */
export const factColumns = {
  state: true,
  signatures: { select: { side: true } },
  confirmations: { select: { transition: true, side: true } },
  terms: { where: { status: 'proposed' }, select: { proposedBy: true } },
} as const

export interface FactRow {
  state: string
  signatures: { side: ListingSide }[]
  confirmations: { transition: string; side: ListingSide }[]
  terms: { proposedBy: ListingSide }[]
}

/** What has been done in a deal's present state. */
export function factsOf(track: TrackDefinition, row: FactRow, now: Date): DealFacts {
  return {
    state: row.state,
    signedSides: row.signatures.map(({ side }) => side),
    confirmations: row.confirmations,
    termsBy: row.terms[0]?.proposedBy ?? null,
    feePayer: versionOn(track.feeSchedule, tokyoDay(now))?.payer ?? null,
  }
}
