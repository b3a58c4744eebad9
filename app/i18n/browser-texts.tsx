import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { onFirstTouch } from './first-touch.ts'
import { readPageTexts } from './page-texts.tsx'
import { createTranslator, findIn, type FindText, type Locale } from './translator.ts'
import { TranslatorProvider } from './use-t.tsx'

const loadAll: Record<Locale, () => Promise<Record<string, unknown>>> = {
  ja: async () => (await import('./resources-ja.ts')).ja,
  en: async () => (await import('./resources-en.ts')).en,
}

/** All texts, once somebody touches the page: whatever needs another text comes after a touch. */
function useAllTexts(locale: Locale): FindText | undefined {
  const [find, setFind] = useState<FindText>()
  useEffect(
    () =>
      onFirstTouch(() => {
        void loadAll[locale]().then((texts) => setFind(() => findIn(texts)))
      }),
    [locale],
  )
  return find
}

/** The texts in the browser: first those of the page, then all. */
export function BrowserTexts({ children }: { children: ReactNode }) {
  const [locale] = useState<Locale>(() => (document.documentElement.lang === 'en' ? 'en' : 'ja'))
  const [ofPage] = useState(readPageTexts)
  const all = useAllTexts(locale)
  const translator = useMemo(
    () =>
      // Between a touch and the arrival of the texts nothing is better than a key.
      all
        ? createTranslator(locale, all)
        : createTranslator(
            locale,
            (key) => ofPage[key],
            () => '',
          ),
    [all, locale, ofPage],
  )
  return <TranslatorProvider translator={translator}>{children}</TranslatorProvider>
}
