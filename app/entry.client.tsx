import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { BrowserTexts } from './i18n/browser-texts.tsx'

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <BrowserTexts>
        <RemixBrowser />
      </BrowserTexts>
    </StrictMode>,
  )
})
