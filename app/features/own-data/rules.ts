/**
 * How long what must be kept is kept: ten years, the longest of what applies (Companies Act art. 432 for books and
 * important records; the Corporation Tax Act's seven to ten). See docs/decisions on leaving.
 */
export const RETENTION_YEARS = 10

export function retainUntil(now: Date): Date {
  const until = new Date(now)
  until.setUTCFullYear(until.getUTCFullYear() + RETENTION_YEARS)
  return until
}

/** What of a participant is in others' records too and outlives it. */
export interface KeptPapers {
  signatures: number
  charges: number
  deals: number
}

export const hasKeptPapers = ({ signatures, charges, deals }: KeptPapers): boolean => signatures + charges + deals > 0

/** What has to be finished before a participant can be closed; every number counts something running. */
export interface Obstacles {
  /** Deals it is a side of, not at their end. */
  deals: { id: string }[]
  /** Charges billed to it and not paid. */
  charges: { path: string }[]
  /** Introductions and deals it accompanies as navigator. */
  brokering: number
  /** Clients it has registered who have nobody of their own yet. */
  clients: number
}

export const isFree = ({ deals, charges, brokering, clients }: Obstacles): boolean =>
  deals.length + charges.length + brokering + clients === 0
