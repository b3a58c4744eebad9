import { en } from './resources-en.ts'
import { ja } from './resources-ja.ts'
import { createTranslator, findIn, type FindText, type Locale, type Translator } from './translator.ts'

const finders: Record<Locale, FindText> = { ja: findIn(ja), en: findIn(en) }
const translators: Record<Locale, Translator> = {
  ja: createTranslator('ja', finders.ja),
  en: createTranslator('en', finders.en),
}

/** The translator of a language on the server: mails, documents. */
export const translatorFor = (locale: Locale): Translator => translators[locale]

/** A translator for one page, and the texts the page has used so far: what the browser needs to take it over. */
export function pageTranslator(locale: Locale): { translator: Translator; used: Map<string, string> } {
  const used = new Map<string, string>()
  const find: FindText = (key) => {
    const text = finders[locale](key)
    if (text !== undefined) used.set(key, text)
    return text
  }
  return { translator: createTranslator(locale, find), used }
}
