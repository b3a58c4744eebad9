import { newId, randomText } from '../state/ids.ts'
import type { StoredIntent } from '../state/object-types.ts'

export type IntentFields = Pick<
  StoredIntent,
  | 'amount'
  | 'currency'
  | 'customer'
  | 'description'
  | 'metadata'
  | 'payment_method_options'
  | 'payment_method_types'
  | 'receipt_email'
  | 'shipping'
  | 'statement_descriptor'
  | 'statement_descriptor_suffix'
  | 'transfer_group'
>

/** An intent that nothing has been tried on yet. */
export function buildIntent(fields: IntentFields, now: number): StoredIntent {
  const id = newId('pi')
  return {
    ...NOT_USED,
    id,
    object: 'payment_intent',
    allowed_payment_method_types: fields.payment_method_types as StoredIntent['allowed_payment_method_types'],
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${randomText(25)}`,
    confirmation_method: 'automatic',
    created: now,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
    ...fields,
  }
}

const NOT_USED = {
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  customer_account: null,
  excluded_payment_method_types: null,
  managed_payments: null,
  on_behalf_of: null,
  payment_method_configuration_details: null,
  payment_record: null,
  processing: null,
  review: null,
  setup_future_usage: null,
  source: null,
  transfer_data: null,
} satisfies Partial<StoredIntent>
