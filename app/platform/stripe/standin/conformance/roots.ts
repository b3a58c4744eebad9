import type { Stripe } from 'stripe'

// The list of what is turned into JSON Schema, by the keys of these three interfaces. It is read as types only.

type EventOf<T extends Stripe.Event['type']> = Extract<Stripe.Event, { type: T }>

/** By the answer's `object`. */
export interface Answers {
  'checkout.session': Stripe.Checkout.Session
  account: Stripe.Account
  account_link: Stripe.AccountLink
  balance: Stripe.Balance
  balance_transaction: Stripe.BalanceTransaction
  cash_balance: Stripe.CashBalance
  charge: Stripe.Charge
  customer: Stripe.Customer
  dispute: Stripe.Dispute
  customer_cash_balance_transaction: Stripe.CustomerCashBalanceTransaction
  funding_instructions: Stripe.FundingInstructions
  item: Stripe.LineItem
  payment_intent: Stripe.PaymentIntent
  payment_method: Stripe.PaymentMethod
  price: Stripe.Price
  payout: Stripe.Payout
  product: Stripe.Product
  transfer: Stripe.Transfer
  transfer_reversal: Stripe.TransferReversal
  refund: Stripe.Refund
}

/** By the event's `type`. */
export interface Events {
  'account.updated': EventOf<'account.updated'>
  'balance.available': EventOf<'balance.available'>
  'cash_balance.funds_available': EventOf<'cash_balance.funds_available'>
  'charge.dispute.closed': EventOf<'charge.dispute.closed'>
  'charge.dispute.created': EventOf<'charge.dispute.created'>
  'charge.dispute.funds_reinstated': EventOf<'charge.dispute.funds_reinstated'>
  'charge.dispute.funds_withdrawn': EventOf<'charge.dispute.funds_withdrawn'>
  'charge.dispute.updated': EventOf<'charge.dispute.updated'>
  'charge.failed': EventOf<'charge.failed'>
  'charge.refund.updated': EventOf<'charge.refund.updated'>
  'charge.refunded': EventOf<'charge.refunded'>
  'charge.succeeded': EventOf<'charge.succeeded'>
  'charge.updated': EventOf<'charge.updated'>
  'checkout.session.async_payment_failed': EventOf<'checkout.session.async_payment_failed'>
  'checkout.session.async_payment_succeeded': EventOf<'checkout.session.async_payment_succeeded'>
  'checkout.session.completed': EventOf<'checkout.session.completed'>
  'checkout.session.expired': EventOf<'checkout.session.expired'>
  'customer.created': EventOf<'customer.created'>
  'customer.updated': EventOf<'customer.updated'>
  'customer_cash_balance_transaction.created': EventOf<'customer_cash_balance_transaction.created'>
  'payment_intent.canceled': EventOf<'payment_intent.canceled'>
  'payment_intent.created': EventOf<'payment_intent.created'>
  'payment_intent.partially_funded': EventOf<'payment_intent.partially_funded'>
  'payment_intent.payment_failed': EventOf<'payment_intent.payment_failed'>
  'payment_intent.requires_action': EventOf<'payment_intent.requires_action'>
  'payment_intent.succeeded': EventOf<'payment_intent.succeeded'>
  'payment_method.attached': EventOf<'payment_method.attached'>
  'payment_method.detached': EventOf<'payment_method.detached'>
  'payout.created': EventOf<'payout.created'>
  'payout.failed': EventOf<'payout.failed'>
  'payout.paid': EventOf<'payout.paid'>
  'payout.updated': EventOf<'payout.updated'>
  'price.created': EventOf<'price.created'>
  'product.created': EventOf<'product.created'>
  'product.updated': EventOf<'product.updated'>
  'refund.created': EventOf<'refund.created'>
  'refund.failed': EventOf<'refund.failed'>
  'refund.updated': EventOf<'refund.updated'>
  'transfer.created': EventOf<'transfer.created'>
  'transfer.reversed': EventOf<'transfer.reversed'>
  'transfer.updated': EventOf<'transfer.updated'>
}

/** By method and path of the route. */
export interface Requests {
  'POST /v1/customers': Stripe.CustomerCreateParams
  'POST /v1/customers/:id': Stripe.CustomerUpdateParams
  'GET /v1/customers/:id': Stripe.CustomerRetrieveParams
  'GET /v1/customers': Stripe.CustomerListParams
  'GET /v1/customers/:id/cash_balance': Stripe.CustomerRetrieveCashBalanceParams
  'GET /v1/customers/:id/cash_balance_transactions': Stripe.CustomerListCashBalanceTransactionsParams
  'POST /v1/customers/:id/funding_instructions': Stripe.CustomerCreateFundingInstructionsParams
  'POST /v1/test_helpers/customers/:id/fund_cash_balance': Parameters<
    Stripe['testHelpers']['customers']['fundCashBalance']
  >[1]
  'POST /v1/checkout/sessions': Stripe.Checkout.SessionCreateParams
  'POST /v1/checkout/sessions/:id/expire': Stripe.Checkout.SessionExpireParams
  'GET /v1/checkout/sessions/:id': Stripe.Checkout.SessionRetrieveParams
  'GET /v1/checkout/sessions/:id/line_items': Stripe.Checkout.SessionListLineItemsParams
  'GET /v1/checkout/sessions': Stripe.Checkout.SessionListParams
  'POST /v1/payment_intents': Stripe.PaymentIntentCreateParams
  'POST /v1/payment_intents/:id': Stripe.PaymentIntentUpdateParams
  'POST /v1/payment_intents/:id/confirm': Stripe.PaymentIntentConfirmParams
  'POST /v1/payment_intents/:id/cancel': Stripe.PaymentIntentCancelParams
  'GET /v1/payment_intents/:id': Stripe.PaymentIntentRetrieveParams
  'GET /v1/payment_intents': Stripe.PaymentIntentListParams
  'GET /v1/payment_methods/:id': Stripe.PaymentMethodRetrieveParams
  'POST /v1/payment_methods': Stripe.PaymentMethodCreateParams
  'POST /v1/payment_methods/:id/attach': Stripe.PaymentMethodAttachParams
  'POST /v1/payment_methods/:id/detach': Stripe.PaymentMethodDetachParams
  'GET /v1/charges/:id': Stripe.ChargeRetrieveParams
  'GET /v1/charges': Stripe.ChargeListParams
  'POST /v1/refunds': Stripe.RefundCreateParams
  'POST /v1/refunds/:id': Stripe.RefundUpdateParams
  'GET /v1/refunds/:id': Stripe.RefundRetrieveParams
  'GET /v1/refunds': Stripe.RefundListParams
  'POST /v1/disputes/:id': Stripe.DisputeUpdateParams
  'POST /v1/disputes/:id/close': Stripe.DisputeCloseParams
  'GET /v1/disputes/:id': Stripe.DisputeRetrieveParams
  'GET /v1/disputes': Stripe.DisputeListParams
  'GET /v1/balance_transactions/:id': Stripe.BalanceTransactionRetrieveParams
  'GET /v1/balance_transactions': Stripe.BalanceTransactionListParams
  'GET /v1/balance': Stripe.BalanceRetrieveParams
  'POST /v1/accounts': Stripe.AccountCreateParams
  'POST /v1/accounts/:id': Stripe.AccountUpdateParams
  'GET /v1/accounts/:id': Stripe.AccountRetrieveParams
  'GET /v1/accounts': Stripe.AccountListParams
  'POST /v1/account_links': Stripe.AccountLinkCreateParams
  'POST /v1/transfers': Stripe.TransferCreateParams
  'POST /v1/transfers/:id': Stripe.TransferUpdateParams
  'GET /v1/transfers/:id': Stripe.TransferRetrieveParams
  'GET /v1/transfers': Stripe.TransferListParams
  'POST /v1/transfers/:id/reversals': Stripe.TransferCreateReversalParams
  'GET /v1/transfers/:id/reversals': Stripe.TransferListReversalsParams
  'POST /v1/payouts': Stripe.PayoutCreateParams
  'POST /v1/payouts/:id': Stripe.PayoutUpdateParams
  'GET /v1/payouts/:id': Stripe.PayoutRetrieveParams
  'GET /v1/payouts': Stripe.PayoutListParams
  'POST /v1/products': Stripe.ProductCreateParams
  'POST /v1/products/:id': Stripe.ProductUpdateParams
  'POST /v1/prices': Stripe.PriceCreateParams
  // No part of the SDK: what Stripe's CLI sends in the place of the hosted page.
  'GET /v1/payment_pages/:id': Stripe.Checkout.SessionRetrieveParams
  'POST /v1/payment_pages/:id/confirm': { payment_method: string; expected_amount?: number }
  'GET /v1/products/:id': Stripe.ProductRetrieveParams
  'GET /v1/events/:id': Stripe.EventRetrieveParams
  'GET /v1/events': Stripe.EventListParams
}
