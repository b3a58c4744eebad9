import type { Stripe } from 'stripe'

// What is stored is what is sent: references are ids (expanded only in an answer), decimals are strings as on the wire.
type Stored<T, Narrower> = Omit<T, keyof Narrower> & Narrower

export type Reference = string | null
export type StoredCustomer = Stored<Stripe.Customer, { default_source: null }>
export type StoredSession = Stored<Stripe.Checkout.Session, { payment_intent: Reference; customer: Reference }>
export type StoredIntent = Stored<
  Stripe.PaymentIntent,
  { customer: Reference; latest_charge: Reference; payment_method: Reference }
>

/** Set on what belongs to a connected account; never sent. Without it an object is the platform's. */
interface Owned {
  standinAccount?: string
}

export type StoredCharge = Owned &
  Stored<Stripe.Charge, { customer: Reference; payment_intent: Reference; balance_transaction: Reference }>
export type StoredRefund = Owned &
  Stored<
    Stripe.Refund,
    {
      charge: Reference
      payment_intent: Reference
      balance_transaction: Reference
      failure_balance_transaction?: string
    }
  >
export type StoredDispute = Stored<
  Stripe.Dispute,
  { charge: string; payment_intent: Reference; balance_transactions: StoredBalanceTransaction[] }
>
export type StoredMethod = Stored<Stripe.PaymentMethod, { customer: Reference }>
export type StoredBalanceTransaction = Owned & Stored<Stripe.BalanceTransaction, { source: Reference }>
export type StoredTransfer = Stored<
  Stripe.Transfer,
  {
    balance_transaction: string
    destination: string
    destination_payment: string
    reversals: Stripe.Transfer['reversals'] & { data: Stripe.TransferReversal[] }
    source_transaction: Reference
  }
>
export type StoredPayout = Owned &
  Stored<
    Stripe.Payout,
    { balance_transaction: Reference; destination: Reference; failure_balance_transaction: Reference }
  >
export type StoredBankAccount = Stored<Stripe.BankAccount, { account: string }>
export type StoredAccount = Stored<
  Stripe.Account,
  {
    capabilities: Record<string, 'active' | 'inactive' | 'pending'>
    controller: Stripe.Account.Controller
    created: number
    external_accounts: { object: 'list'; data: StoredBankAccount[]; has_more: boolean; url: string }
    metadata: Record<string, string>
    requirements: Stripe.Account.Requirements
    tos_acceptance: Stripe.Account.TosAcceptance
  }
>
export type StoredPrice = Stored<Stripe.Price, { product: string; unit_amount: number; unit_amount_decimal: string }>
export type StoredLineItem = Stored<Stripe.LineItem, { price: StoredPrice; quantity: number }>
export type StoredEvent = Stored<Stripe.EventBase, { type: string }>

export type StoredCashTransaction = Stored<Stripe.CustomerCashBalanceTransaction, { customer: string }>

/** What a customer has transferred and no payment has taken, and where they transfer to. */
export interface StoredCash {
  id: string
  object: 'standin.cash'
  customer: string
  /** By currency. */
  available: Record<string, number>
  branchCode: string
  accountNumber: string
}

/**
 * How a refund goes: `pending` and `asks_payer` wait first and succeed a day later, `fails` fails right after the answer,
 * `fails_later` seems to succeed and fails a day later.
 */
export type RefundCourse = 'succeeds' | 'pending' | 'asks_payer' | 'fails' | 'fails_later'

/** Something that will happen by itself. `at` in seconds. */
export interface Due {
  at: number
  id: string
  what:
    | 'refund_succeeded'
    | 'refund_failed'
    | 'dispute_won'
    | 'dispute_lost'
    | 'dispute_overdue'
    | 'document_verified'
    | 'payout_arrives'
}

export interface StoredSettings {
  id: string
  object: 'standin.settings'
  /** How far the clock of the stand-in has been put forward. */
  offsetSeconds: number
  nextRefunds: RefundCourse[]
  due: Due[]
}

/** What a Checkout Session keeps to itself: it is never sent as an object. */
export interface StoredPlan {
  id: string
  object: 'standin.plan'
  lineItems: StoredLineItem[]
  intent: Pick<
    StoredIntent,
    | 'description'
    | 'metadata'
    | 'payment_method_options'
    | 'receipt_email'
    | 'shipping'
    | 'statement_descriptor'
    | 'statement_descriptor_suffix'
    | 'transfer_group'
  >
}

/** What became of the document that the hosted page asks for. */
export type DocumentState = 'not_asked' | 'missing' | 'in_review' | 'refused' | 'verified'

/** What Stripe knows of a connected account and does not show. */
export interface StoredFile {
  id: string
  object: 'standin.file'
  account: string
  document: DocumentState
  isRejected: boolean
  /** The day, counted from 1970, up to which payouts have been made by themselves. */
  paidOutOn: number
}

/** A link to the hosted page of a connected account: opened once, then the page has an address of its own. */
export interface StoredAccountLink {
  id: string
  object: 'standin.account_link'
  account: string
  expiresAt: number
  openedAt: number | null
  refreshUrl: string
  returnUrl: string
}

export interface ObjectsByKind {
  account: StoredAccount
  transfer: StoredTransfer
  payout: StoredPayout
  'standin.account_link': StoredAccountLink
  'standin.file': StoredFile
  customer: StoredCustomer
  'checkout.session': StoredSession
  payment_intent: StoredIntent
  payment_method: StoredMethod
  charge: StoredCharge
  refund: StoredRefund
  balance_transaction: StoredBalanceTransaction
  product: Stripe.Product
  price: StoredPrice
  event: StoredEvent
  customer_cash_balance_transaction: StoredCashTransaction
  'standin.cash': StoredCash
  'standin.settings': StoredSettings
  dispute: StoredDispute
  'standin.plan': StoredPlan
}

export type Kind = keyof ObjectsByKind
export type StoredObject = ObjectsByKind[Kind]
