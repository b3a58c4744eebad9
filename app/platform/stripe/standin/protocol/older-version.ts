import { isParams, type Params } from './params.ts'

// What an account asks for that sends no `Stripe-Version`, such as Stripe's own CLI: names from before the pinned version.
const RENAMED: Record<string, string> = { payment_method_types: 'allowed_payment_method_types' }

/**
 * The same parameters under the names of the pinned version. `version` is the `Stripe-Version` header: only a request
 * that asks for the pinned version is taken at its word. Answers always have the shape of the pinned version.
 */
export function modernise(params: Params, version: string | undefined, pinned: string): Params {
  if (version === pinned) return params
  const entries = Object.entries(params).map(([key, value]) => [RENAMED[key] ?? key, value])
  const renamed = Object.fromEntries(entries) as Params
  renameTransfer(renamed)
  return renamed
}

// The CLI's fixture still calls a bank transfer in Japan by its first name.
function renameTransfer(params: Params): void {
  const options = inner(params, 'payment_method_options')
  const transfer = options && inner(inner(options, 'customer_balance') ?? {}, 'bank_transfer')
  if (transfer?.['type'] === 'jp_bank_account') transfer['type'] = 'jp_bank_transfer'
}

const inner = (params: Params, key: string): Params | undefined => {
  const value = params[key]
  return isParams(value) ? value : undefined
}
