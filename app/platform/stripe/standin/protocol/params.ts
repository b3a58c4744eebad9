/** Request parameters as the form encoding carries them: every leaf is text. */
export type ParamValue = string | ParamValue[] | Params
export interface Params {
  [key: string]: ParamValue
}

export const isParams = (value: ParamValue | undefined): value is Params =>
  typeof value === 'object' && !Array.isArray(value)

/** Every leaf with its path, `['line_items', '0', 'quantity']`. An empty object or list has none. */
export function leaves(value: ParamValue, at: string[] = []): { path: string[]; value: string }[] {
  if (typeof value === 'string') return [{ path: at, value }]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...at, key]))
}

/** `['line_items', '0', 'quantity']` → `line_items[0][quantity]`, as Stripe names a parameter in its errors. */
export const paramName = ([head = '', ...rest]: readonly string[]): string =>
  head + rest.map((key) => `[${key}]`).join('')
