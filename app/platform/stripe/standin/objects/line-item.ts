import type { Stripe } from 'stripe'
import { newId } from '../state/ids.ts'
import type { StoredLineItem, StoredPrice } from '../state/object-types.ts'

export interface ProductFields {
  name: string
  description: string | null
  images: string[]
  metadata: Record<string, string>
}

/** A product made by `price_data` is used once and is inactive from the start, as Stripe makes it. */
export const buildProduct = (fields: ProductFields, now: number): Stripe.Product => ({
  id: newId('prod'),
  object: 'product',
  active: false,
  created: now,
  default_price: null,
  livemode: false,
  marketing_features: [],
  package_dimensions: null,
  shippable: null,
  statement_descriptor: null,
  tax_code: null,
  tax_details: null,
  type: 'service',
  unit_label: null,
  updated: now,
  url: null,
  ...fields,
})

interface PriceFields {
  product: string
  /** Yen: the smallest unit of a currency without decimals, never multiplied by 100. */
  unitAmount: number
  taxBehavior: 'inclusive' | 'exclusive' | 'unspecified'
}

/** A price made inline is used once and is inactive, as its product. */
export const buildPrice = ({ product, unitAmount, taxBehavior }: PriceFields, now: number): StoredPrice => ({
  id: newId('price'),
  object: 'price',
  active: false,
  billing_scheme: 'per_unit',
  created: now,
  currency: 'jpy',
  custom_unit_amount: null,
  livemode: false,
  lookup_key: null,
  metadata: {},
  nickname: null,
  product,
  recurring: null,
  tax_behavior: taxBehavior,
  tiers_mode: null,
  transform_quantity: null,
  type: 'one_time',
  unit_amount: unitAmount,
  unit_amount_decimal: String(unitAmount),
})

export interface LineItemFields {
  name: string
  price: StoredPrice
  quantity: number
}

export function buildLineItem({ name, price, quantity }: LineItemFields): StoredLineItem {
  const total = price.unit_amount * quantity
  return {
    id: newId('li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency: 'jpy',
    description: name,
    metadata: {},
    price,
    quantity,
  }
}
