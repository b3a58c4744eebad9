import { createHash } from 'node:crypto'
import { Html, html } from './html.ts'
import { STYLES } from './styles.ts'
import type { PageTexts } from './texts.ts'

// Built apart from the template: the hash below holds for these very characters only.
const STYLE = new Html(`<style>${STYLES}</style>`)
const STYLE_HASH = createHash('sha256').update(STYLES).digest('base64')

// No form-action: browsers apply it to redirects too, and the payer is sent back to the application after the form.
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** The whole page around `body`, with the notice that it is a test. */
export const renderDocument = (heading: string, body: Html, texts: PageTexts): string =>
  html`<!doctype html>
    <html lang="${texts.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${heading} - ${texts.testNotice}</title>
        ${STYLE}
      </head>
      <body>
        <header class="notice"><strong>${texts.testNotice}</strong>${texts.testDetail}</header>
        <main>
          <h1>${heading}</h1>
          ${body}
        </main>
      </body>
    </html>`.markup

/** A page that only says something. */
export const renderMessage = (heading: string, detail: string, after: Html | null, texts: PageTexts): string =>
  renderDocument(
    heading,
    html`<p>${detail}</p>
      ${after}`,
    texts,
  )
