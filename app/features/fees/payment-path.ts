import { CONTRACT_FEE } from './contract-fee.ts'

/** Names a quote by what it is about. */
export interface QuoteSubject {
  kind: string
  subjectId: string
}

/** The page of what was quoted, by the kind of quote. */
const subjectPaths: Record<string, (subjectId: string) => string> = {
  [CONTRACT_FEE]: (dealId) => `/deals/${dealId}`,
  milestone: (id) => `/milestones/${id}`,
  trial_price: (id) => `/milestones/${id}`,
  exhibition_place: (placeId) => `/bookings/places/${placeId}`,
  expert_visit: (visitId) => `/bookings/visits/${visitId}`,
}

/** The page of what a quote is about; null where it has none. */
export const subjectPath = ({ kind, subjectId }: QuoteSubject): string | null => subjectPaths[kind]?.(subjectId) ?? null

/** The page on which what was quoted is paid: a contract fee's is a part of its deal, all others have the same. */
export const paymentPath = ({ id, kind, subjectId }: QuoteSubject & { id: string }): string =>
  kind === CONTRACT_FEE ? `/deals/${subjectId}/fee` : `/payments/${id}`
