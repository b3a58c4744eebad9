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
import { createFundingInstructions, FUNDING_PARAMS, retrieveCashBalance } from '../operations/read-funding.ts'
import { planId } from '../state/ids.ts'
import type { Kind, ObjectsByKind } from '../state/object-types.ts'
import { noSuch } from './api-error.ts'
import { CREATED_PARAMS, listObjects, PAGE_PARAMS, paginate } from './list-objects.ts'

export interface Route {
  method: 'GET' | 'POST'
  /** `:id` stands for an object's id. */
  path: string
  /** Parameters the stand-in heeds, `*` for any one key. Every other is refused: none is ignored in silence. */
  supports: readonly string[]
  run: (call: Call) => unknown
}

type Filters<K extends Kind> = Record<string, (object: ObjectsByKind[K]) => unknown>

function retrieve(kind: Kind, path: string, param: string): Route {
  const run = ({ id, draft }: Call) => {
    const found = draft.get(kind, id)
    if (!found) throw noSuch(kind, id, param, 404)
    return found
  }
  return { method: 'GET', path: `${path}/:id`, supports: [], run }
}

function list<K extends Kind>(kind: K, path: string, filters: Filters<K>): Route {
  const names = Object.keys(filters)
  const run = ({ draft, params }: Call) => {
    const fits = (object: ObjectsByKind[K]) =>
      names.every((name) => !params.has(name) || filters[name]?.(object) === params.text(name))
    return paginate(listObjects(kind, draft, params, fits), params, path)
  }
  return { method: 'GET', path, supports: [...PAGE_PARAMS, ...CREATED_PARAMS, ...names], run }
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
  run: ({ draft, params }) => {
    const type = params.text('type')
    const types = params.texts('types') ?? (type ? [type] : undefined)
    const fits = (event: ObjectsByKind['event']) => !types || types.some((wanted) => matchesType(wanted, event.type))
    return paginate(listObjects('event', draft, params, fits), params, '/v1/events')
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
