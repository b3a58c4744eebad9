import type { MilestoneState } from '#prisma/generated/enums.ts'
import type { StatusTone } from '#app/ui/status-badge.tsx'

/** Who acts next; nobody where it has ended or goes on of itself. */
export type NextParty = 'payer' | 'payee' | 'operator' | 'system' | 'nobody'

const next: Record<MilestoneState, NextParty> = {
  planned: 'payer',
  awaiting_payment: 'payer',
  funded: 'payee',
  delivered: 'payer',
  changes_asked: 'payee',
  disputed: 'operator',
  accepted: 'system',
  released: 'nobody',
  refunded: 'nobody',
  cancelled: 'nobody',
}

export const nextPartyOf = (state: MilestoneState): NextParty => next[state]

const tones: Record<MilestoneState, StatusTone> = {
  planned: 'neutral',
  awaiting_payment: 'waiting',
  funded: 'active',
  delivered: 'waiting',
  changes_asked: 'active',
  disputed: 'warning',
  accepted: 'success',
  released: 'success',
  refunded: 'neutral',
  cancelled: 'neutral',
}

export const toneOf = (state: MilestoneState): StatusTone => tones[state]

/** A milestone in a list. Days and times in ISO. */
export interface MilestoneRow {
  id: string
  kind: string
  position: number
  /** Empty for the whole of a price. */
  title: string
  workYen: number
  deliverOn: string | null
  payBy: string | null
  acceptBy: string | null
  state: MilestoneState
}

interface StoredRow extends Omit<MilestoneRow, 'workYen' | 'deliverOn' | 'payBy' | 'acceptBy'> {
  workYen: bigint
  deliverOn: Date | null
  payBy: Date | null
  acceptBy: Date | null
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

/** The last moment that is in time, for a deadline that is the first that is too late. */
export const lastMoment = (until: Date): string => new Date(until.getTime() - 1).toISOString()

export const rowOf = ({
  id,
  kind,
  position,
  title,
  workYen,
  deliverOn,
  payBy,
  acceptBy,
  state,
}: StoredRow): MilestoneRow => ({
  ...{ id, kind, position, title, state },
  workYen: Number(workYen),
  deliverOn: iso(deliverOn),
  payBy: iso(payBy),
  acceptBy: acceptBy && lastMoment(acceptBy),
})

/** As which of the two somebody looks at work: who is a member of both looks as the payer. */
export type Party = 'payer' | 'payee' | null
