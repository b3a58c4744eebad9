import type { Translator } from '#app/i18n/translator.ts'

/** Words as they stand in a listing, put into a sentence. */
export const joinWords = ({ locale }: Pick<Translator, 'locale'>, words: readonly string[]): string =>
  words.join(locale === 'ja' ? '・' : ', ')
