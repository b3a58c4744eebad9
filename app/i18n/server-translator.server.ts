import { en } from './resources-en.ts'
import { ja } from './resources-ja.ts'
import { createTranslator, type Locale, type Translator } from './translator.ts'

const translators: Record<Locale, Translator> = { ja: createTranslator('ja', ja), en: createTranslator('en', en) }

/** The translator of a language on the server: pages, mails, documents. */
export const translatorFor = (locale: Locale): Translator => translators[locale]
