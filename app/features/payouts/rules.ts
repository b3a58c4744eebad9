import type { PayeeStanding, PayeeTransferState } from '#prisma/generated/enums.ts'

/** What Stripe says of an account when asked now. */
export interface ObservedAccount {
  detailsSubmitted: boolean
  /** `active`, `pending`, `inactive`, or a word of tomorrow. */
  transfers: string
  payoutsEnabled: boolean
  /** Names of what is still asked for. */
  currentlyDue: readonly string[]
  disabledReason: string | null
}

/** What is still asked for, in our own words. `other`: a name of Stripe's that we do not know. */
export const wantedKeys = ['who', 'bank_account', 'document', 'terms', 'other'] as const
export type Wanted = (typeof wantedKeys)[number]

const patterns: readonly [RegExp, Wanted][] = [
  [/verification|document/, 'document'],
  [/external_account/, 'bank_account'],
  [/tos_acceptance/, 'terms'],
  [/^(business_type|business_profile|individual|company|representative|person_|owners|directors)/, 'who'],
]

const wantedFor = (name: string): Wanted => patterns.find(([pattern]) => pattern.test(name))?.[1] ?? 'other'

/** What to ask a payee for, each once, in the order of the texts. */
export function wantedOf(currentlyDue: readonly string[]): Wanted[] {
  const found = new Set(currentlyDue.map(wantedFor))
  return wantedKeys.filter((key) => found.has(key))
}

/** Where an account stands. Reads what may be done, not words that may change. */
export function standingOf(account: ObservedAccount): PayeeStanding {
  const { detailsSubmitted, transfers, payoutsEnabled, currentlyDue, disabledReason } = account
  if (disabledReason?.startsWith('rejected') || disabledReason === 'listed' || disabledReason === 'platform_paused') {
    return 'restricted'
  }
  if (transfers === 'active' && payoutsEnabled) return 'ready'
  if (!detailsSubmitted) return 'not_started'
  return currentlyDue.length > 0 ? 'information_needed' : 'in_review'
}

/** What was agreed on for accepted work, in yen. */
export interface Entitlement {
  workYen: bigint
  taxYen: bigint
  withheldYen: bigint
  feeYen: bigint
  feeTaxYen: bigint
}

/** What is held of the payment for the payee and for our fee. */
export const heldYen = ({ workYen, taxYen, withheldYen }: Entitlement): bigint => workYen + taxYen - withheldYen

export interface Split {
  /** What leaves the money held for payees, or comes back into it. */
  grossYen: bigint
  netYen: bigint
  feeYen: bigint
  feeTaxYen: bigint
}

/** Of a part of what is held, what is the payee's and what is ours: our part is rounded down once. Of the whole it is the whole. */
export function splitOf(entitlement: Entitlement, grossYen: bigint): Split {
  const held = heldYen(entitlement)
  const oursYen = ((entitlement.feeYen + entitlement.feeTaxYen) * grossYen) / held
  const feeTaxYen = (entitlement.feeTaxYen * grossYen) / held
  return { grossYen, netYen: grossYen - oursYen, feeYen: oursYen - feeTaxYen, feeTaxYen }
}

/** What is sent: all that is held, less what went back to the payer before. */
export const splitToSend = (transfer: Entitlement & { keptBackYen: bigint }): Split =>
  splitOf(transfer, heldYen(transfer) - transfer.keptBackYen)

/** What of a sent transfer has stayed sent. */
export const splitLeft = (transfer: Entitlement & { keptBackYen: bigint; takenBackYen: bigint }): Split =>
  splitOf(transfer, heldYen(transfer) - transfer.keptBackYen - transfer.takenBackYen)

/**
 * The part of what is held of which so much is the payee's. Where several parts would do: the wished one, else the smallest,
 * so that never is less put back into the money held than went back to the payer.
 */
export function grossFor(entitlement: Entitlement, netYen: bigint, wishedYen: bigint): bigint {
  if (wishedYen >= 0n && splitOf(entitlement, wishedYen).netYen === netYen) return wishedYen
  const held = heldYen(entitlement)
  let grossYen = (netYen * held) / (held - entitlement.feeYen - entitlement.feeTaxYen)
  while (grossYen > 0n && splitOf(entitlement, grossYen - 1n).netYen >= netYen) grossYen -= 1n
  while (splitOf(entitlement, grossYen).netYen < netYen) grossYen += 1n
  return grossYen
}

/**
 * How much of what is held has to go back: what is refunded first comes out of the part of the payment that was never the
 * payee's.
 */
export function dueBackYen(entitlement: Entitlement, charge: { amountYen: bigint; refundedYen: bigint }): bigint {
  const held = heldYen(entitlement)
  const excess = charge.refundedYen - (charge.amountYen - held)
  return excess < 0n ? 0n : excess > held ? held : excess
}

/** A transfer as Stripe tells it when asked now. */
export interface ObservedTransfer {
  stripeTransferId: string
  amountYen: bigint
  reversedYen: bigint
}

/** The state that says what has become of the money. */
export const stateOfMoney = (sentYen: bigint, reversedYen: bigint): PayeeTransferState => {
  if (reversedYen === 0n) return 'sent'
  return reversedYen < sentYen ? 'partly_reversed' : 'reversed'
}

export const payoutStates = ['pending', 'paid', 'failed'] as const
export type PayoutState = (typeof payoutStates)[number]

const payoutWords: Record<string, PayoutState> = {
  pending: 'pending',
  in_transit: 'pending',
  paid: 'paid',
  failed: 'failed',
  canceled: 'failed',
}

/** A payout that was paid may fail days later; it never waits again. A word of tomorrow changes nothing. */
export function nextPayoutState(state: PayoutState, word: string): PayoutState {
  const told = payoutWords[word]
  return told && payoutStates.indexOf(told) > payoutStates.indexOf(state) ? told : state
}
