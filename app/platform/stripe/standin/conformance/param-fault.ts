import type { ErrorObject } from 'ajv'
import type { ErrorBody } from '../protocol/api-error.ts'
import { paramName } from '../protocol/params.ts'

// Stripe names an unknown parameter before it misses one, and both before it looks at values.
const ORDER = ['additionalProperties', 'required', 'enum', 'const', 'type']

/** What Stripe would say of the first of these faults. */
export function firstParamFault(errors: readonly ErrorObject[]): ErrorBody {
  const rank = ({ keyword }: ErrorObject) => (ORDER.includes(keyword) ? ORDER.indexOf(keyword) : ORDER.length)
  const [first] = [...errors].sort((a, b) => rank(a) - rank(b))
  if (!first) return { type: 'invalid_request_error', message: 'Invalid request.' }
  const path = first.instancePath.split('/').slice(1).map(unescape)
  return { type: 'invalid_request_error', ...describe(first, path) }
}

const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

function describe({ keyword, params, data }: ErrorObject, path: string[]): Omit<ErrorBody, 'type'> {
  if (keyword === 'additionalProperties') {
    const param = paramName([...path, String(params['additionalProperty'])])
    return { code: 'parameter_unknown', message: `Received unknown parameter: ${param}`, param }
  }
  if (keyword === 'required') {
    const param = paramName([...path, String(params['missingProperty'])])
    return { code: 'parameter_missing', message: `Missing required param: ${param}.`, param }
  }
  const param = paramName(path)
  if (keyword === 'enum' || keyword === 'const') {
    const allowed = ([params['allowedValues'] ?? params['allowedValue']].flat() as unknown[]).join(', ')
    return { message: `Invalid ${param}: must be one of ${allowed}`, param }
  }
  const expected = String(params['type'] ?? 'value')
  if (expected === 'number') {
    return { code: 'parameter_invalid_integer', message: `Invalid integer: ${String(data)}`, param }
  }
  return { message: `Invalid ${expected === 'object' ? 'hash' : expected}: ${param}`, param }
}
