import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { INDUSTRIES } from '#search/knowledge/industries.ts'
import { PREFECTURES } from '#search/knowledge/prefectures.ts'
import { contactColumnKeys, type ContactWords } from '../csv/contact-csv.ts'
import { contactStrengths } from '../schema.ts'
import { foldWord } from '../trade-words.ts'

const translators = [translatorFor('ja'), translatorFor('en')]

/** Words of both languages and the keys themselves. */
const meanings = <K extends string>(keys: readonly K[], wordOf: (translator: Translator, key: K) => string) =>
  new Map(
    keys.flatMap((key) => [
      [foldWord(key), key] as const,
      ...translators.map((translator) => [foldWord(wordOf(translator, key)), key] as const),
    ]),
  )

/** What the columns and choices of a file of contacts are called, in both languages. */
export const contactWords: ContactWords = {
  columns: meanings(contactColumnKeys, ({ t }, key) => t(`contacts.fields.${key}`)),
  strengths: meanings(contactStrengths, ({ t }, key) => t(`contacts.strengths.${key}`)),
  industries: meanings([...INDUSTRIES.keys()], ({ dynamic }, code) => dynamic(`industries.${code}`)),
  prefectures: meanings([...PREFECTURES.keys()], ({ dynamic }, name) => dynamic(`prefectures.${name}`)),
}
