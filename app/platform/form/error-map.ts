import type { z } from 'zod'

/** A form error as text key and parameters: `too_long?max=200`. The words are in i18n under `form`. */
export function encodeFormError(key: string, params: Record<string, string | number> = {}): string {
  const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)])).toString()
  return query ? `${key}?${query}` : key
}

/** The text key and parameters of an encoded form error. */
export function decodeFormError(encoded: string): { key: string; params: Record<string, string> } {
  const [key = '', query = ''] = encoded.split('?')
  return { key, params: Object.fromEntries(new URLSearchParams(query)) }
}

type Issue = z.core.$ZodRawIssue

function keyOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'invalid'
    case 'too_small':
      if (issue.origin === 'string')
        return Number(issue.minimum) <= 1 ? 'required' : encodeFormError('too_short', { min: Number(issue.minimum) })
      if (issue.origin === 'array') return 'choose_one'
      return encodeFormError('too_small', { min: Number(issue.minimum) })
    case 'too_big':
      if (issue.origin === 'string') return encodeFormError('too_long', { max: Number(issue.maximum) })
      if (issue.origin === 'array') return encodeFormError('too_many', { max: Number(issue.maximum) })
      return encodeFormError('too_large', { max: Number(issue.maximum) })
    case 'invalid_format':
      return issue.format === 'email' ? 'email' : issue.format === 'url' ? 'url' : 'invalid'
    case 'invalid_value':
      return 'choose_one'
    default:
      return 'invalid'
  }
}

/** zod's issues as encoded form errors; a schema's own `error` (a text key) goes before. */
export const formErrorMap: z.core.$ZodErrorMap = (issue) => keyOf(issue)
