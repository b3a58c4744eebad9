import { ApiError } from './api-error.ts'
import { isParams, type Params, type ParamValue } from './params.ts'

// Stripe's own limit is not published; nothing it documents nests deeper than this.
const MAX_DEPTH = 12

/**
 * Parses `a=1&b[c][0][d]=2&e[]=3` (bodies and query strings). Keys 0..n-1 make a list, except below `metadata`, whose
 * keys are the caller's own. @throws ApiError 400 when two keys contradict each other.
 */
export function parseForm(encoded: string): Params {
  const root = emptyParams()
  for (const [key, value] of new URLSearchParams(encoded)) assign(root, splitKey(key), value)
  return listify(root, false) as Params
}

const emptyParams = (): Params => Object.create(null) as Params

function splitKey(key: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(key)
  if (!match) throw malformed(key)
  const inner = [...(match[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map(([, part]) => part ?? '')
  const path = [match[1] ?? '', ...inner]
  if (path.length > MAX_DEPTH || path.includes('__proto__')) throw malformed(key)
  return path
}

function assign(root: Params, path: string[], value: string): void {
  const name = path.join('.')
  let node = root
  for (const part of path.slice(0, -1)) {
    const next = (node[part === '' ? nextIndex(node) : part] ??= emptyParams())
    if (!isParams(next)) throw malformed(name)
    node = next
  }
  const last = path.at(-1) ?? ''
  const key = last === '' ? nextIndex(node) : last
  if (isParams(node[key])) throw malformed(name)
  node[key] = value
}

const nextIndex = (node: Params): string => String(Object.keys(node).length)

function listify(value: ParamValue, isMetadata: boolean): ParamValue {
  if (!isParams(value)) return value
  const keys = Object.keys(value)
  const isList = !isMetadata && keys.length > 0 && keys.every((key, index) => key === String(index))
  if (isList) return Object.values(value).map((inner) => listify(inner, false))
  for (const key of keys) value[key] = listify(value[key] ?? '', key === 'metadata')
  return value
}

const malformed = (key: string): ApiError =>
  new ApiError(400, { type: 'invalid_request_error', message: `Invalid request: cannot read the parameter ${key}` })
