import { invalidRequest } from './api-error.ts'
import { leaves, paramName, type Params } from './params.ts'
import type { Route } from './routes.ts'

/** @throws ApiError for the first parameter that the stand-in would have to ignore. */
export function refuseUnsupported(params: Params, route: Route): void {
  const patterns = [...route.supports, 'expand.*'].map((pattern) => pattern.split('.'))
  for (const { path } of leaves(params)) {
    if (patterns.some((pattern) => matches(pattern, path))) continue
    const param = paramName(path)
    const message = `Received unknown parameter: ${param} (unknown to Stripe, or not supported by the stand-in yet)`
    throw invalidRequest(message, { code: 'parameter_unknown', param })
  }
}

// An empty text may stand in the place of a whole object or list: that is how a value is taken back.
const matches = (pattern: readonly string[], path: readonly string[]): boolean =>
  path.length <= pattern.length && path.every((key, index) => pattern[index] === '*' || pattern[index] === key)
