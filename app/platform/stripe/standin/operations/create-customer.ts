import { noSuch } from '../protocol/api-error.ts'
import { buildCustomer } from '../objects/customer.ts'
import type { StoredCustomer } from '../state/object-types.ts'
import type { Call } from './call.ts'

export const CUSTOMER_PARAMS = ['description', 'email', 'metadata.*', 'name', 'phone', 'preferred_locales.*']

export function createCustomer({ params, draft, now }: Call): StoredCustomer {
  const customer = buildCustomer(
    {
      description: params.text('description') ?? null,
      email: params.text('email', 512) ?? null,
      metadata: params.metadata(),
      name: params.text('name', 256) ?? null,
      phone: params.text('phone', 20) ?? null,
      preferred_locales: params.texts('preferred_locales') ?? [],
    },
    now,
  )
  draft.put(customer)
  draft.emit('customer.created', customer)
  return customer
}

export function updateCustomer({ id, params, draft }: Call): StoredCustomer {
  const before = draft.get('customer', id)
  if (!before) throw noSuch('customer', id, 'id', 404)
  const sent = {
    ...(params.has('description') && { description: params.text('description') ?? null }),
    ...(params.has('email') && { email: params.text('email', 512) ?? null }),
    ...(params.has('metadata') && { metadata: { ...before.metadata, ...params.metadata() } }),
    ...(params.has('name') && { name: params.text('name', 256) ?? null }),
    ...(params.has('phone') && { phone: params.text('phone', 20) ?? null }),
    ...(params.has('preferred_locales') && { preferred_locales: params.texts('preferred_locales') ?? [] }),
  }
  const after = draft.put({ ...before, ...sent })
  const previous = Object.fromEntries(Object.keys(sent).map((key) => [key, before[key as keyof typeof sent]]))
  draft.emit('customer.updated', after, previous)
  return after
}
