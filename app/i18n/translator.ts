import i18next from 'i18next'
import type { TextKey } from './text-key.ts'

export type Locale = 'ja' | 'en'
export type TextParams = Record<string, string | number>

/** Gives texts of one language. */
export interface Translator {
  locale: Locale
  /** The text of a key, `{{name}}` filled in from the parameters. */
  t: (key: TextKey, params?: TextParams) => string
  /** The text of a key put together at run time (from a transition, an error code); the key itself when there is none. */
  dynamic: (key: string, params?: TextParams) => string
  has: (key: string) => boolean
}

/** @param texts the nested texts of that language */
export function createTranslator(locale: Locale, texts: Record<string, unknown>): Translator {
  const instance = i18next.createInstance()
  void instance.init({
    lng: locale,
    initImmediate: false,
    resources: { [locale]: { translation: texts as Record<string, string> } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  const text = (key: string, params: TextParams = {}) => instance.t(key, params)
  return { locale, t: text, dynamic: text, has: (key) => instance.exists(key) }
}
