import type { Stripe } from 'stripe'
import { buildPrice, buildProduct } from '../objects/line-item.ts'
import { noSuch } from '../protocol/api-error.ts'
import type { StoredPrice } from '../state/object-types.ts'
import type { Call } from './call.ts'
import { requireYen } from './require-yen.ts'

export const PRODUCT_PARAMS = ['description', 'metadata.*', 'name']
export const PRICE_PARAMS = ['currency', 'product', 'unit_amount']

export function createProduct({ params, draft, now }: Call): Stripe.Product {
  const fields = {
    name: params.requiredText('name'),
    description: params.text('description') ?? null,
    images: [],
    metadata: params.metadata(),
  }
  const product = draft.put({ ...buildProduct(fields, now), active: true })
  draft.emit('product.created', product)
  return product
}

export function updateProduct({ id, params, draft, now }: Call): Stripe.Product {
  const before = draft.get('product', id)
  if (!before) throw noSuch('product', id, 'id', 404)
  const sent = {
    ...(params.has('description') && { description: params.text('description') ?? null }),
    ...(params.has('metadata') && { metadata: { ...before.metadata, ...params.metadata() } }),
    ...(params.has('name') && { name: params.requiredText('name') }),
  }
  const after = draft.put<Stripe.Product>({ ...before, ...sent, updated: now })
  const previous = Object.fromEntries(Object.keys(sent).map((key) => [key, before[key as keyof typeof sent]]))
  draft.emit('product.updated', after, { ...previous, updated: before.updated })
  return after
}

/** A price that is paid once, in yen. */
export function createPrice({ params, draft, now }: Call): StoredPrice {
  requireYen(params)
  const product = params.requiredText('product')
  if (!draft.get('product', product)) throw noSuch('product', product, 'product')
  const unitAmount = params.requiredInteger('unit_amount')
  const price = draft.put({ ...buildPrice({ product, unitAmount, taxBehavior: 'unspecified' }, now), active: true })
  draft.emit('price.created', price)
  return price
}
