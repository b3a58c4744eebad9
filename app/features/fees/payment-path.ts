import { CONTRACT_FEE } from './contract-fee.ts'

export interface QuoteSubject {
  kind: string
  subjectId: string
}

/** The page on which what was quoted is paid. @throws Error for a kind without a page */
export function paymentPath({ kind, subjectId }: QuoteSubject): string {
  if (kind === CONTRACT_FEE) return `/deals/${subjectId}/fee`
  throw new Error(`nothing of the kind ${kind} is paid`)
}
