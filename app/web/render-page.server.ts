import type { ReactElement } from 'react'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { renderToPipeableStream } from 'react-dom/server'

/** A little longer than Remix waits for loaders (`streamTimeout`). */
const TIMEOUT_MS = 11_000

/**
 * The whole page as one text. No loader answers late, so a stream would gain nothing; in pieces, each flushed by itself,
 * the page compresses to twice its size. React 18 leaves zero bytes where a character of several bytes did not fit into
 * its 2 KB buffer (facebook/react#24985, mended in React 19); browsers show each as � in a text area, and it would be saved.
 * @throws what the page's frame threw; what a part inside a boundary threw goes to `onError`
 */
export function renderPage(page: ReactElement, nonce: string, onError: (error: unknown) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        const body = new PassThrough()
        text(body).then((html) => resolve(html.replaceAll('\0', '')), reject)
        pipe(body)
      },
      onShellError: (error: unknown) => reject(error instanceof Error ? error : new Error('render failed')),
      onError,
    })
    setTimeout(abort, TIMEOUT_MS).unref()
  })
}
