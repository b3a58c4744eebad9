import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { holdEarlyEvents } from './early-events.ts'
import { BrowserTexts } from './i18n/browser-texts.tsx'
import fonts from './styles/fonts.css?url'

holdEarlyEvents()
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

/** 100 kB of unicode ranges, and the letters after them: once the page stands, in the fonts of the device. */
function loadFonts() {
  const sheet = document.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = fonts
  document.head.append(sheet)
}

if (document.readyState === 'complete') loadFonts()
else window.addEventListener('load', loadFonts, { once: true })
