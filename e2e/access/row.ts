import type { Fields } from '#e2e/fixtures/visitor.ts'
import type { Outcomes, Role } from './roles.ts'

/** Real ids to put into addresses and forms. The owner's listing is the offer, the counterpart's the need. */
export interface Ids {
  /** One can apply for it; the owner has, and has asked for an expert’s visit. */
  exhibition: string
  place: string
  expertVisit: string
  participant: string
  listing: string
  counterpartListing: string
  draft: string
  /** Asked for, and no navigator has taken it yet. */
  waitingIntroduction: string
  /** Has become the deal. */
  introduction: string
  deal: string
  /** A design deal of the same two in production, with a part of its work that the counterpart has brought before the operator. */
  designDeal: string
  milestone: string
  dispute: string
  /** What the deal's fee is billed by, and its quote. */
  charge: string
  quote: string
  /** The participant of the navigator who brokered it. */
  navigator: string
  /** The token of an invitation to the owner's team, for an address nobody here has. */
  invitation: string
  /** The owner's logo. */
  image: string
  /** Asked by the counterpart at the owner's listing, waiting for its answer. */
  question: string
  /** A piece in the portfolio of the owner, who is a designer among other things. */
  piece: string
  /** Asked by the counterpart as well, answered for everybody to read. */
  publicQuestion: string
  /** Billed to the owner for its deal. */
  invoice: string
  /** A paper the owner has handed in. */
  document: string
  /** A design deal of the owner and the counterpart with royalties agreed on, and the statement that is to be made. */
  royaltyDeal: string
  royaltyStatement: string
  /** A version of a fee schedule the operator has drafted. */
  feeVersion: string
  /** Another seller's application for the waiver, which waits. */
  waiver: string
}

export interface FormRow {
  /** Who may send it. They are not made to: sending it would change the rows the other checks stand on. */
  allowed: readonly Role[]
  /** What all others are told, although they send a form that is right in itself. */
  others: Outcomes
  /** Such a form. */
  fields: (ids: Ids) => Fields
}

/** One address and who gets what there. */
export interface Row {
  address: (ids: Ids) => string
  get: Outcomes
  /** Answers with a file: there is no page to be looked at. */
  isFile?: true
  /** By the form's intent. */
  post?: Record<string, FormRow>
}

export type Rows = Record<string, Row>
