import { newId, randomText } from '../state/ids.ts'
import type { StoredCustomer } from '../state/object-types.ts'

export type CustomerFields = Pick<StoredCustomer, 'description' | 'email' | 'metadata'> & {
  name: string | null
  phone: string | null
  preferred_locales: string[]
}

export const buildCustomer = (fields: CustomerFields, now: number): StoredCustomer => ({
  id: newId('cus'),
  object: 'customer',
  address: null,
  balance: 0,
  created: now,
  currency: null,
  customer_account: null,
  default_source: null,
  delinquent: false,
  discount: null,
  invoice_prefix: randomText(8).toUpperCase(),
  invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
  livemode: false,
  next_invoice_sequence: 1,
  shipping: null,
  tax_exempt: 'none',
  test_clock: null,
  ...fields,
})
