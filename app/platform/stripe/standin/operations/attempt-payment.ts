import { transferAction } from '../objects/cash-balance.ts'
import { cardBehind, type TestCard } from '../objects/cards.ts'
import { buildCharge } from '../objects/charge.ts'
import type { Proof } from '../objects/method-details.ts'
import { endOfDayInJapan, type NextAction, redirectAction, voucherAction } from '../objects/next-action.ts'
import { declineError } from '../objects/payment-error.ts'
import type { StoredIntent, StoredMethod } from '../state/object-types.ts'
import type { Moment } from './call.ts'
import { applyCash } from './fund-transfer.ts'
import { cashOf } from './move-cash.ts'
import { failIntent, succeedIntent } from './conclude-intent.ts'
import { completeSession, sessionOf } from './complete-session.ts'

export interface Attempt {
  intent: StoredIntent
  method: StoredMethod
  /** Where the payer goes after a page of the issuer's or provider's; null when a Checkout Session knows it. */
  returnUrl: string | null
}

const DEFAULT_VOUCHER_DAYS = 3

/** Tries to pay an intent in one way. It is then paid, refused, or waits for the payer (`requires_action`). */
export function attemptPayment({ intent, method, returnUrl }: Attempt, moment: Moment): StoredIntent {
  const { draft, now, baseUrl } = moment
  draft.put(method)
  if (method.type === 'paypay') {
    return awaitPayer(intent, method, redirectAction(intent.id, baseUrl, returnUrl), moment)
  }
  if (method.type === 'konbini') {
    const days = intent.payment_method_options?.konbini?.expires_after_days ?? DEFAULT_VOUCHER_DAYS
    const action = voucherAction(intent.id, baseUrl, endOfDayInJapan(now, days))
    return completeUnpaid(awaitPayer(intent, method, action, moment), method, moment)
  }
  if (method.type === 'customer_balance') return askForTransfer(intent, method, moment)
  if (asksForProof(intent, method)) {
    return awaitPayer(intent, method, redirectAction(intent.id, baseUrl, returnUrl), moment)
  }
  return chargeCard({ intent, method }, 'not_asked', moment)
}

/** Takes the money, or lets the issuer refuse. */
export function chargeCard({ intent, method }: Omit<Attempt, 'returnUrl'>, proof: Proof, moment: Moment): StoredIntent {
  const decline = cardBehind(method)?.decline
  return decline
    ? refuseCharge({ intent, method }, decline, proof, moment)
    : succeedIntent(intent, method, proof, moment)
}

function refuseCharge(
  { intent, method }: Omit<Attempt, 'returnUrl'>,
  decline: NonNullable<TestCard['decline']>,
  proof: Proof,
  { draft, now }: Moment,
): StoredIntent {
  const charge = draft.put(buildCharge(intent, method, { decline, proof }, now))
  draft.emit('charge.failed', charge)
  return failIntent({ ...intent, latest_charge: charge.id }, declineError(decline, charge.id, method), draft)
}

const asksForProof = ({ payment_method_options: options }: StoredIntent, method: StoredMethod): boolean => {
  const wanted = options?.card?.request_three_d_secure
  return cardBehind(method)?.asksForProof === true || wanted === 'any' || wanted === 'challenge'
}

function awaitPayer(intent: StoredIntent, method: StoredMethod, action: NextAction, { draft }: Moment): StoredIntent {
  const waiting = draft.put<StoredIntent>({
    ...intent,
    last_payment_error: null,
    next_action: action,
    payment_method: method.id,
    status: 'requires_action',
  })
  draft.emit('payment_intent.requires_action', waiting)
  return waiting
}

// What lies in the customer's balance already is used first.
function askForTransfer(intent: StoredIntent, method: StoredMethod, moment: Moment): StoredIntent {
  const { draft, baseUrl } = moment
  if (intent.customer === null) throw new Error(`${intent.id} has no customer to transfer for`)
  const action = transferAction(cashOf(intent.customer, draft), intent, baseUrl)
  return applyCash(awaitPayer(intent, method, action, moment), moment)
}

// A voucher ends the work on the page: the session is complete and not paid, until the shop reports the money.
function completeUnpaid(intent: StoredIntent, method: StoredMethod, { draft }: Moment): StoredIntent {
  const session = sessionOf(intent, draft)
  if (session) completeSession({ session, intent, method }, draft)
  return intent
}
