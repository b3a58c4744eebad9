import { invalidRequest } from '../protocol/api-error.ts'
import type { ParamReader } from '../protocol/read-params.ts'

/** @throws ApiError when `currency` is missing, or is another than yen. */
export function requireYen(params: ParamReader): void {
  const currency = params.requiredText('currency').toLowerCase()
  if (currency !== 'jpy') {
    throw invalidRequest(`The stand-in takes only yen, not ${currency}`, { param: params.name('currency') })
  }
}
