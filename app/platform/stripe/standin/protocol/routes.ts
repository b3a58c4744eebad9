import type { Call } from '../operations/call.ts'
import { closeDispute, DISPUTE_PARAMS, updateDispute } from '../operations/answer-dispute.ts'
import { cancelIntent } from '../operations/cancel-intent.ts'
import { confirmPage, retrievePage } from '../operations/confirm-page.ts'
import { CONFIRM_PARAMS, confirmIntent } from '../operations/confirm-intent.ts'
import { createCustomer, CUSTOMER_PARAMS, updateCustomer } from '../operations/create-customer.ts'
import { createIntent, INTENT_PARAMS, INTENT_UPDATE_PARAMS, updateIntent } from '../operations/create-intent.ts'
import { attachMethod, createMethod, detachMethod, NEW_METHOD_PARAMS } from '../operations/create-method.ts'
import {
  createPrice,
  createProduct,
  PRICE_PARAMS,
  PRODUCT_PARAMS,
  updateProduct,
} from '../operations/create-product.ts'
import { createRefund, REFUND_PARAMS, updateRefund } from '../operations/create-refund.ts'
import { createSession, SESSION_PARAMS } from '../operations/create-session.ts'
import { expireSession } from '../operations/expire-session.ts'
import { fundCashBalance } from '../operations/fund-transfer.ts'
import { ACCOUNT_PARAMS, ACCOUNT_UPDATE_PARAMS, createAccount, updateAccount } from '../operations/create-account.ts'
import { createPayout, PAYOUT_PARAMS, updatePayout } from '../operations/create-payout.ts'
import { createTransfer, TRANSFER_PARAMS, updateTransfer } from '../operations/create-transfer.ts'
import { ACCOUNT_LINK_PARAMS, createAccountLink } from '../operations/link-account.ts'
import { retrieveBalance } from '../operations/read-balance.ts'
import { createFundingInstructions, FUNDING_PARAMS, retrieveCashBalance } from '../operations/read-funding.ts'
import { REVERSAL_PARAMS, reverseTransfer } from '../operations/reverse-transfer.ts'
import { planId } from '../state/ids.ts'
import type { Kind, ObjectsByKind } from '../state/object-types.ts'
import { ownerOf } from '../state/owner.ts'
import { noSuch } from './api-error.ts'
import { CREATED_PARAMS, listObjects, PAGE_PARAMS, paginate } from './list-objects.ts'

export interface Route {
  method: 'GET' | 'POST'
  /** `:id` stands for an object's id. */
  path: string
  /** Parameters the stand-in heeds, `*` for any one key. Every other is refused: none is ignored in silence. */
  supports: readonly string[]
  /** May be asked in the name of a connected account (`Stripe-Account`). */
  forAccounts?: true
  run: (call: Call) => unknown
}

type Filters<K extends Kind> = Record<string, (object: ObjectsByKind[K]) => unknown>

// What a connected account has of its own in the stand-in.
const accountsToo = (kind: Kind): { forAccounts?: true } =>
  ['balance_transaction', 'charge', 'event', 'payout', 'refund'].includes(kind) ? { forAccounts: true } : {}

function retrieve(kind: Kind, path: string, param: string): Route {
  const run = ({ id, draft, account }: Call) => {
    const found = draft.get(kind, id)
    if (!found || (ownerOf(found) !== account && kind !== 'account')) throw noSuch(kind, id, param, 404)
    return found
  }
  return { method: 'GET', path: `${path}/:id`, supports: [], ...accountsToo(kind), run }
}

function list<K extends Kind>(kind: K, path: string, filters: Filters<K>): Route {
  const names = Object.keys(filters)
  const run = ({ draft, params, account }: Call) => {
    const fits = (object: ObjectsByKind[K]) =>
      (kind === 'account' || ownerOf(object) === account) &&
      names.every((name) => !params.has(name) || filters[name]?.(object) === params.text(name))
    return paginate(listObjects(kind, draft, params, fits), params, path)
  }
  return { method: 'GET', path, supports: [...PAGE_PARAMS, ...CREATED_PARAMS, ...names], ...accountsToo(kind), run }
}

const listLineItems: Route = {
  method: 'GET',
  path: '/v1/checkout/sessions/:id/line_items',
  supports: PAGE_PARAMS,
  run: ({ id, draft, params }) => {
    const plan = draft.get('standin.plan', planId(id))
    if (!plan) throw noSuch('checkout.session', id, 'session', 404)
    return paginate(plan.lineItems, params, `/v1/checkout/sessions/${id}/line_items`)
  },
}

const listCashTransactions: Route = {
  method: 'GET',
  path: '/v1/customers/:id/cash_balance_transactions',
  supports: PAGE_PARAMS,
  run: ({ id, draft, params }) => {
    const ofCustomer = ({ customer }: ObjectsByKind['customer_cash_balance_transaction']) => customer === id
    const items = listObjects('customer_cash_balance_transaction', draft, params, ofCustomer)
    return paginate(items, params, `/v1/customers/${id}/cash_balance_transactions`)
  },
}

const listEvents: Route = {
  method: 'GET',
  path: '/v1/events',
  supports: [...PAGE_PARAMS, ...CREATED_PARAMS, 'type', 'types.*'],
  forAccounts: true,
  run: ({ draft, params, account }) => {
    const type = params.text('type')
    const types = params.texts('types') ?? (type ? [type] : undefined)
    const fits = (event: ObjectsByKind['event']) =>
      ownerOf(event) === account && (!types || types.some((wanted) => matchesType(wanted, event.type)))
    return paginate(listObjects('event', draft, params, fits), params, '/v1/events')
  },
}

const listReversals: Route = {
  method: 'GET',
  path: '/v1/transfers/:id/reversals',
  supports: PAGE_PARAMS,
  run: ({ id, draft, params }) => {
    const transfer = draft.get('transfer', id)
    if (!transfer) throw noSuch('transfer', id, 'id', 404)
    return paginate(transfer.reversals.data, params, `/v1/transfers/${id}/reversals`)
  },
}

// `charge.*` asks for every event of charges, as Stripe allows it.
const matchesType = (wanted: string, type: string): boolean =>
  wanted.endsWith('.*') ? type.startsWith(wanted.slice(0, -1)) : wanted === type

const post = (path: string, supports: readonly string[], run: Route['run']): Route => ({
  method: 'POST',
  path,
  supports,
  run,
})

/** Everything the stand-in can do over the API. */
export const ROUTES: readonly Route[] = [
  post('/v1/customers', CUSTOMER_PARAMS, createCustomer),
  post('/v1/customers/:id', CUSTOMER_PARAMS, updateCustomer),
  retrieve('customer', '/v1/customers', 'id'),
  list('customer', '/v1/customers', { email: ({ email }) => email }),
  { method: 'GET', path: '/v1/customers/:id/cash_balance', supports: [], run: retrieveCashBalance },
  listCashTransactions,
  post('/v1/customers/:id/funding_instructions', FUNDING_PARAMS, createFundingInstructions),
  post('/v1/test_helpers/customers/:id/fund_cash_balance', ['amount', 'currency', 'reference'], fundCashBalance),
  post('/v1/checkout/sessions', SESSION_PARAMS, createSession),
  post('/v1/checkout/sessions/:id/expire', [], expireSession),
  retrieve('checkout.session', '/v1/checkout/sessions', 'session'),
  listLineItems,
  list('checkout.session', '/v1/checkout/sessions', {
    customer: ({ customer }) => customer,
    payment_intent: ({ payment_intent }) => payment_intent,
    status: ({ status }) => status,
  }),
  post('/v1/payment_intents', INTENT_PARAMS, createIntent),
  post('/v1/payment_intents/:id', INTENT_UPDATE_PARAMS, updateIntent),
  post('/v1/payment_intents/:id/confirm', CONFIRM_PARAMS, confirmIntent),
  post('/v1/payment_intents/:id/cancel', ['cancellation_reason'], cancelIntent),
  retrieve('payment_intent', '/v1/payment_intents', 'intent'),
  list('payment_intent', '/v1/payment_intents', { customer: ({ customer }) => customer }),
  retrieve('payment_method', '/v1/payment_methods', 'payment_method'),
  post('/v1/payment_methods', NEW_METHOD_PARAMS, createMethod),
  post('/v1/payment_methods/:id/attach', ['customer'], attachMethod),
  post('/v1/payment_methods/:id/detach', [], detachMethod),
  retrieve('charge', '/v1/charges', 'id'),
  list('charge', '/v1/charges', {
    customer: ({ customer }) => customer,
    payment_intent: ({ payment_intent }) => payment_intent,
    transfer_group: ({ transfer_group }) => transfer_group,
  }),
  post('/v1/refunds', REFUND_PARAMS, createRefund),
  post('/v1/refunds/:id', ['metadata.*'], updateRefund),
  retrieve('refund', '/v1/refunds', 'id'),
  list('refund', '/v1/refunds', {
    charge: ({ charge }) => charge,
    payment_intent: ({ payment_intent }) => payment_intent,
  }),
  post('/v1/disputes/:id', DISPUTE_PARAMS, updateDispute),
  post('/v1/disputes/:id/close', [], closeDispute),
  retrieve('dispute', '/v1/disputes', 'dispute'),
  list('dispute', '/v1/disputes', {
    charge: ({ charge }) => charge,
    payment_intent: ({ payment_intent }) => payment_intent,
  }),
  retrieve('balance_transaction', '/v1/balance_transactions', 'id'),
  list('balance_transaction', '/v1/balance_transactions', { source: ({ source }) => source, type: ({ type }) => type }),
  { method: 'GET', path: '/v1/balance', supports: [], forAccounts: true, run: retrieveBalance },
  post('/v1/accounts', ACCOUNT_PARAMS, createAccount),
  post('/v1/accounts/:id', ACCOUNT_UPDATE_PARAMS, updateAccount),
  retrieve('account', '/v1/accounts', 'account'),
  list('account', '/v1/accounts', {}),
  post('/v1/account_links', ACCOUNT_LINK_PARAMS, createAccountLink),
  post('/v1/transfers', TRANSFER_PARAMS, createTransfer),
  post('/v1/transfers/:id', ['description', 'metadata.*'], updateTransfer),
  retrieve('transfer', '/v1/transfers', 'id'),
  list('transfer', '/v1/transfers', {
    destination: ({ destination }) => destination,
    transfer_group: ({ transfer_group }) => transfer_group,
  }),
  post('/v1/transfers/:id/reversals', REVERSAL_PARAMS, reverseTransfer),
  listReversals,
  { ...post('/v1/payouts', PAYOUT_PARAMS, createPayout), forAccounts: true },
  { ...post('/v1/payouts/:id', ['metadata.*'], updatePayout), forAccounts: true },
  retrieve('payout', '/v1/payouts', 'payout'),
  list('payout', '/v1/payouts', { destination: ({ destination }) => destination, status: ({ status }) => status }),
  post('/v1/products', PRODUCT_PARAMS, createProduct),
  post('/v1/products/:id', PRODUCT_PARAMS, updateProduct),
  retrieve('product', '/v1/products', 'id'),
  post('/v1/prices', PRICE_PARAMS, createPrice),
  { method: 'GET', path: '/v1/payment_pages/:id', supports: [], run: retrievePage },
  post('/v1/payment_pages/:id/confirm', ['expected_amount', 'payment_method'], confirmPage),
  retrieve('event', '/v1/events', 'id'),
  listEvents,
]

/** The route for a request, with the id from its path. */
export function findRoute(method: string, pathname: string): { route: Route; id: string } | undefined {
  for (const route of ROUTES) {
    if (route.method !== method) continue
    const match = new RegExp(`^${route.path.replace(':id', '([^/]+)')}$`).exec(pathname)
    if (match) return { route, id: match[1] ?? '' }
  }
  return undefined
}
