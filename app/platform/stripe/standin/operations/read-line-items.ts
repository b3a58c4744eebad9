import { buildLineItem, buildPrice, buildProduct } from '../objects/line-item.ts'
import { invalidRequest, missing, noSuch } from '../protocol/api-error.ts'
import type { ParamReader } from '../protocol/read-params.ts'
import type { StoredLineItem } from '../state/object-types.ts'
import type { Call } from './call.ts'
import { requireYen } from './require-yen.ts'

export const LINE_ITEM_PARAMS = [
  'line_items.*.price',
  'line_items.*.quantity',
  'line_items.*.price_data.currency',
  'line_items.*.price_data.unit_amount',
  'line_items.*.price_data.tax_behavior',
  'line_items.*.price_data.product_data.name',
  'line_items.*.price_data.product_data.description',
  'line_items.*.price_data.product_data.images.*',
  'line_items.*.price_data.product_data.metadata.*',
]

const MAX_LINE_ITEMS = 100

/** Reads `line_items` in yen: with a price that is there already, or an inline one, whose product is stored. */
export function readLineItems(call: Call): StoredLineItem[] {
  const items = call.params.list('line_items')
  if (items.length === 0) throw missing('line_items')
  if (items.length > MAX_LINE_ITEMS) {
    throw invalidRequest(`Array line_items exceeded maximum ${MAX_LINE_ITEMS} allowed elements.`, {
      param: 'line_items',
    })
  }
  return items.map((item) => readLineItem(item, call))
}

function readLineItem(item: ParamReader, call: Call): StoredLineItem {
  const quantity = atLeast(1, item.requiredInteger('quantity'), item.name('quantity'))
  const priceId = item.text('price')
  return priceId === undefined ? readInline(item, quantity, call) : readKept(item, priceId, quantity, call)
}

function readKept(item: ParamReader, priceId: string, quantity: number, { draft }: Call): StoredLineItem {
  const price = draft.get('price', priceId)
  const product = price && draft.get('product', price.product)
  if (!product) throw noSuch('price', priceId, item.name('price'))
  if (item.has('price_data')) throw invalidRequest('You may only specify one of these parameters: price, price_data.')
  return buildLineItem({ name: product.name, price, quantity })
}

function readInline(item: ParamReader, quantity: number, { draft, now }: Call): StoredLineItem {
  if (!item.has('price_data')) throw missing(item.name('price_data'))
  const price = item.inner('price_data')
  requireYen(price)
  if (!price.has('product_data')) throw missing(price.name('product_data'))
  const details = price.inner('product_data')
  const product = buildProduct(
    {
      name: details.requiredText('name'),
      description: details.text('description') ?? null,
      images: details.texts('images') ?? [],
      metadata: details.metadata(),
    },
    now,
  )
  const unitAmount = atLeast(0, price.requiredInteger('unit_amount'), price.name('unit_amount'))
  const taxBehavior = price.oneOf('tax_behavior', ['inclusive', 'exclusive', 'unspecified']) ?? 'unspecified'
  const made = buildPrice({ product: draft.put(product).id, unitAmount, taxBehavior }, now)
  return buildLineItem({ name: product.name, price: made, quantity })
}

function atLeast(minimum: number, value: number, param: string): number {
  if (value >= minimum) return value
  const code = 'parameter_invalid_integer'
  throw invalidRequest(`This value must be greater than or equal to ${minimum}.`, { code, param })
}
