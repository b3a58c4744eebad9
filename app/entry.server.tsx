import { createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { requestLocale } from './i18n/request-locale.server.ts'
import { UsedTexts } from './i18n/page-texts.tsx'
import { pageTranslator } from './i18n/server-translator.server.ts'
import { TranslatorProvider } from './i18n/use-t.tsx'
import { NonceContext } from './nonce.ts'
import { anonymous } from './platform/actor.ts'
import { describeError, log } from './platform/log.server.ts'
import { getActor } from './platform/session/session.server.ts'
import { isRefusal } from './web/is-refusal.ts'
import { withoutNullBytes } from './web/without-null-bytes.server.ts'

export { startWeb } from './web.server.ts'
export { startWorker } from './worker.server.ts'

export const streamTimeout = 10_000

interface LoadContext {
  nonce: string
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: LoadContext,
) {
  const actor = await getActor(request).catch(() => anonymous)
  const { translator, used } = pageTranslator(await requestLocale(request, actor))
  return new Promise<Response>((resolve, reject) => {
    let answered = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={loadContext.nonce}>
        <UsedTexts.Provider value={used}>
          <TranslatorProvider translator={translator}>
            <RemixServer context={context} url={request.url} nonce={loadContext.nonce} />
          </TranslatorProvider>
        </UsedTexts.Provider>
      </NonceContext.Provider>,
      {
        nonce: loadContext.nonce,
        [isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady']() {
          const body = withoutNullBytes()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answered }))
          pipe(body)
        },
        onShellError: (error: unknown) => reject(error instanceof Error ? error : new Error('render failed')),
        onError(error: unknown) {
          answered = 500
          log.error({ error: describeError(error) }, 'render failed')
        },
      },
    )
    setTimeout(abort, streamTimeout + 1_000).unref()
  })
}

/** Loaders answer refusals themselves; what arrives here was already logged without its message, or is a refusal of a door without a page. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted && !isRefusal(error))
    log.error({ error: describeError(error), path: new URL(request.url).pathname }, 'unhandled')
}
