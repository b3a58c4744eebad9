import type { StoredSession } from '../state/object-types.ts'

export type SessionFields = Pick<
  StoredSession,
  | 'id'
  | 'amount_total'
  | 'cancel_url'
  | 'client_reference_id'
  | 'customer'
  | 'customer_email'
  | 'customer_creation'
  | 'expires_at'
  | 'locale'
  | 'metadata'
  | 'payment_method_options'
  | 'payment_method_types'
  | 'submit_type'
  | 'success_url'
  | 'url'
>

/** An open session. `email` is what is known of the payer beforehand. */
export const buildSession = (fields: SessionFields, email: string | null, now: number): StoredSession => ({
  ...NOT_USED,
  object: 'checkout.session',
  allowed_payment_method_types: fields.payment_method_types as StoredSession['allowed_payment_method_types'],
  amount_subtotal: fields.amount_total,
  created: now,
  currency: 'jpy',
  customer_details: email === null ? null : payerDetails(email, null),
  livemode: false,
  mode: 'payment',
  payment_intent: null,
  payment_method_collection: 'if_required',
  payment_status: 'unpaid',
  status: 'open',
  total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
  ui_mode: 'hosted_page',
  ...fields,
})

export const payerDetails = (email: string, name: string | null): NonNullable<StoredSession['customer_details']> => ({
  address: null,
  business_name: null,
  email,
  individual_name: null,
  name,
  phone: null,
  tax_exempt: 'none',
  tax_ids: null,
})

const NO_INVOICE = {
  account_tax_ids: null,
  custom_fields: null,
  description: null,
  footer: null,
  issuer: null,
  metadata: {},
  rendering_options: null,
}

const NOT_USED = {
  adaptive_pricing: { enabled: false },
  after_expiration: null,
  allow_promotion_codes: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
  customer_account: null,
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: { enabled: false, invoice_data: NO_INVOICE },
  managed_payments: null,
  origin_context: null,
  payment_link: null,
  payment_method_configuration_details: null,
  permissions: null,
  phone_number_collection: { enabled: false },
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  subscription: null,
  wallet_options: null,
} satisfies Partial<StoredSession>
