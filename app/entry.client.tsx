import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { createTranslator } from './i18n/translator.ts'
import { TranslatorProvider } from './i18n/use-t.tsx'

const loadTexts = {
  ja: async () => (await import('./i18n/resources-ja.ts')).ja,
  en: async () => (await import('./i18n/resources-en.ts')).en,
}

async function hydrate() {
  const locale = document.documentElement.lang === 'en' ? 'en' : 'ja'
  const translator = createTranslator(locale, await loadTexts[locale]())
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <TranslatorProvider translator={translator}>
          <RemixBrowser />
        </TranslatorProvider>
      </StrictMode>,
    )
  })
}

void hydrate()
