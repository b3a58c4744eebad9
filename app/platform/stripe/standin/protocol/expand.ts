import type { Draft } from '../state/draft.ts'
import { planId } from '../state/ids.ts'
import type { Kind } from '../state/object-types.ts'
import { invalidRequest } from './api-error.ts'
import type { List } from './list-objects.ts'

// https://docs.stripe.com/expand#how-it-works
const MAX_DEPTH = 4

type Json = Record<string, unknown>

/** Fields that hold the id of another object. */
const REFERENCES: Record<string, Kind> = {
  balance_transaction: 'balance_transaction',
  charge: 'charge',
  customer: 'customer',
  destination: 'account',
  destination_payment: 'charge',
  failure_balance_transaction: 'balance_transaction',
  latest_charge: 'charge',
  payment_intent: 'payment_intent',
  payment_method: 'payment_method',
  product: 'product',
  source_transaction: 'charge',
  transfer: 'transfer',
}

/** Lists that an object carries only when they are asked for, by `object.field`. */
const INCLUDED: Record<string, (object: Json, draft: Draft) => List<unknown>> = {
  'checkout.session.line_items': ({ id }, draft) =>
    list(
      draft.get('standin.plan', planId(String(id)))?.lineItems ?? [],
      `/v1/checkout/sessions/${String(id)}/line_items`,
    ),
  'charge.refunds': ({ id }, draft) =>
    list(
      draft
        .all('refund')
        .filter(({ charge }) => charge === id)
        .reverse(),
      `/v1/charges/${String(id)}/refunds`,
    ),
}

const list = (data: unknown[], url: string): List<unknown> => ({ object: 'list', data, has_more: false, url })

/** A copy of `answer` in which the fields named by `paths` hold objects in place of ids. */
export function expand(answer: unknown, paths: readonly string[], draft: Draft): unknown {
  const copy: unknown = structuredClone(answer)
  for (const path of paths) {
    const fields = path.split('.')
    if (fields.length > MAX_DEPTH) {
      throw invalidRequest(`You cannot expand more than ${MAX_DEPTH} levels of a property.`, { param: 'expand' })
    }
    expandPath(copy, fields, path, draft)
  }
  return copy
}

function expandPath(node: unknown, fields: readonly string[], path: string, draft: Draft): void {
  if (Array.isArray(node)) {
    for (const item of node) expandPath(item, fields, path, draft)
    return
  }
  const [field, ...rest] = fields
  if (field === undefined || node === null) return
  if (!isObject(node)) throw notExpandable(path)
  const isOpened = resolveField(node, field, draft)
  if (!isOpened || (rest.length === 0 && field === 'data')) throw notExpandable(path)
  expandPath(node[field], rest, path, draft)
}

/** Puts the object in the place of its id. False when the field is nothing that can be expanded. */
function resolveField(node: Json, field: string, draft: Draft): boolean {
  const include = INCLUDED[`${String(node['object'])}.${field}`]
  if (include) node[field] ??= include(node, draft)
  const value = node[field]
  if (include || (value === null && field in REFERENCES) || isObject(value) || Array.isArray(value)) return true
  const kind = REFERENCES[field]
  const target = kind && typeof value === 'string' ? draft.get(kind, value) : undefined
  if (target) node[field] = structuredClone(target)
  return target !== undefined
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const notExpandable = (path: string) =>
  invalidRequest(`This property cannot be expanded (${path}).`, { param: 'expand' })
