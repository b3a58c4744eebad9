import type { ComputedFee } from './rules.ts'

/** What is quoted, computed and ready to be kept for good. */
export interface NewQuote {
  /** What is charged; with `subjectId` it names a quote, so that nothing is quoted twice. */
  kind: string
  subjectId: string
  /** The deal it belongs to, where it belongs to one. */
  dealId: string | null
  scheduleKey: string
  scheduleVersion: string
  /** What the sum was computed from: `travel_cost`, a base of a percentage, or the like. */
  baseKind: string
  baseAmountYen: bigint
  payerParticipantId: string
  fee: ComputedFee
  /** The waiver that a line of the fee takes off, and the decision that granted it. */
  waiver?: { key: string; applicationId: string } | undefined
}
