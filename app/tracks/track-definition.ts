import type { Process } from '#app/platform/process/process.ts'
import type { FieldDefinition } from './field.ts'
import type { AnyFeeSchedule, FeeBase, FeeSchedule } from './fee-schedule-type.ts'
import type { LegalDocument } from './legal-document.ts'
import type { Readiness } from './readiness-type.ts'
import type { Signals } from './signals-type.ts'

export const trackKeys = ['succession', 'design', 'trial'] as const
export type TrackKey = (typeof trackKeys)[number]

export const listingSides = ['offer', 'need'] as const
export type ListingSide = (typeof listingSides)[number]

export const otherSide = (side: ListingSide): ListingSide => (side === 'offer' ? 'need' : 'offer')

/** Who takes part in a deal's process. `system` moves it when a condition is met, such as a paid fee. */
export const dealActors = ['offer', 'need', 'navigator', 'system'] as const
export type DealActor = (typeof dealActors)[number]

/** The milestones features wait for, by the name the track's process gives them. */
export interface DealMilestones {
  /** The transition taken when both sides have signed the NDA. */
  ndaSigned: string
  /** The states in which an owner may open the confidential part. */
  disclosureStates: readonly string[]
  /** The state in which the two sides agree on an amount, and the transition that records it. */
  termsState: string
  termsAgreed: string
  /** The state in which the contract fee is due and the transition a settled fee takes; none where no fee is charged. */
  feeState?: string
  feeSettled?: string
  /** The transition with which a side ends the deal without closing it. */
  breakOff: string
}

/** Which fields say what a side looks for, what it gives and what it will not accept; the ranker compares want with give. */
export interface Statements {
  wants: readonly string[]
  gives: readonly string[]
  constraints: readonly string[]
}

/**
 * Which fields name what a side will not be matched with, and the places and trades it looks for. Keys of fields of the
 * controls `industries`, `prefectures` and `tags`.
 */
export interface Choosiness {
  wantedIndustries?: string
  wantedPrefectures?: string
  unwantedIndustries?: string
  unwantedPrefectures?: string
  unwantedWords?: string
}

/** What one side of a track says, and who may say it. */
export interface SideDefinition {
  fields: readonly FieldDefinition[]
  participantKinds: readonly string[]
  statements: Statements
  choosiness?: Choosiness
}

/** The kinds of quote for work that is paid in advance and released once it is accepted. */
export const paidWorkKinds = ['milestone', 'trial_price'] as const
export type PaidWorkKind = (typeof paidWorkKinds)[number]

/** Work the need side pays the offer side for through Musubi: in advance, released once it is accepted. */
export interface PaidWork {
  kind: PaidWorkKind
  /** `order`: both agree on an order with its milestones; `whole`: the agreed price is paid at once. */
  plan: 'order' | 'whole'
  /** The deal states in which the work is ordered and done. */
  states: readonly string[]
  /** Where a step of the deal stands for a step of the work: the state that delivers it, and those that accept what was delivered. */
  deliveredIn?: string
  acceptedIn?: readonly string[]
  /** The schedule of the platform fee, and what it is taken of. */
  scheduleKey: string
  base: FeeBase
  /** Income Tax Act, art. 204: whether income tax is withheld when an individual is paid for it. */
  isListedWork: boolean
}

/** Where the offer side may be paid a share of what the need side sells afterwards. */
export interface Royalties {
  /** The deal states in which such a share may be agreed on; once agreed on it runs whatever becomes of the deal. */
  states: readonly string[]
  /** Income Tax Act, art. 204: whether income tax is withheld when an individual is paid it. */
  isListedWork: boolean
}

/** All that differs between the tracks, as data. */
export interface TrackDefinition {
  key: TrackKey
  sides: Record<ListingSide, SideDefinition>
  /** Whether introductions go through a navigator or straight to the counterpart. */
  brokering: 'navigator' | 'direct'
  /**
   * Where navigators broker under the rules of a public programme: the side whose company is supported, and whose listing is the
   * product. Its figures are the operator's settings, the excluded goods until the operator chooses others; without it no rule applies.
   */
  programme?: { supportedSide: ListingSide; excludedGoods: readonly string[] }
  process: Process<string, string, DealActor>
  milestones: DealMilestones
  royalties?: Royalties
  breakOffReasons: readonly string[]
  /** The sides whose listing has found its one counterpart once a deal agrees on its terms: it leaves the lists. */
  exclusive: readonly ListingSide[]
  /** What each side's listing had better say beforehand, by what deals of this track fail of. */
  readiness: Record<ListingSide, Readiness>
  signals: Signals
  /** For concluding a deal. */
  feeSchedule: FeeSchedule
  /** For anything else in this track: before a deal is concluded, or while it runs. */
  otherFees: readonly AnyFeeSchedule[]
  /** Where what is agreed on is paid through Musubi; never the price of a business. */
  paidWork?: PaidWork
  documents: { nda: readonly LegalDocument[] }
}
