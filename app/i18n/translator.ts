import type { TextKey } from './text-key.ts'

export type Locale = 'ja' | 'en'
export type TextParams = Record<string, string | number>

/** Gives texts of one language. */
export interface Translator {
  locale: Locale
  /** The text of a key, `{{name}}` filled in from the parameters. Not escaped: React and the mail layout do that. */
  t: (key: TextKey, params?: TextParams) => string
  /** The text of a key put together at run time (from a transition, an error code); the key itself when there is none. */
  dynamic: (key: string, params?: TextParams) => string
  has: (key: string) => boolean
}

/** Where texts come from: the text of a key, or undefined. */
export type FindText = (key: string) => string | undefined

const PLACEHOLDER = /\{\{(\w+)\}\}/g

/** Finds texts in nested objects; a key is the path, `listings.publish.button`. */
export function findIn(texts: Record<string, unknown>): FindText {
  return (key) => {
    let node: unknown = texts
    for (const part of key.split('.')) {
      if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return undefined
      node = (node as Record<string, unknown>)[part]
    }
    return typeof node === 'string' ? node : undefined
  }
}

/** @param missing what is shown for a key without a text; the key itself unless said */
export function createTranslator(
  locale: Locale,
  find: FindText,
  missing: (key: string) => string = (key) => key,
): Translator {
  const text = (key: string, params: TextParams = {}) => {
    const found = find(key)
    if (found === undefined) return missing(key)
    return found.replace(PLACEHOLDER, (whole, name: string) =>
      Object.hasOwn(params, name) ? String(params[name]) : whole,
    )
  }
  return { locale, t: text, dynamic: text, has: (key) => find(key) !== undefined }
}
