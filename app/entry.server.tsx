import type { EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { requestLocale } from './i18n/request-locale.server.ts'
import { UsedTexts } from './i18n/page-texts.tsx'
import { pageTranslator } from './i18n/server-translator.server.ts'
import { TranslatorProvider } from './i18n/use-t.tsx'
import { NonceContext } from './nonce.ts'
import { anonymous } from './platform/actor.ts'
import { env } from './platform/env/env.server.ts'
import { describeError, log } from './platform/log.server.ts'
import { queriesSoFar } from './platform/request-context.server.ts'
import { getActor } from './platform/session/session.server.ts'
import { isRefusal } from './web/is-refusal.ts'
import { renderPage } from './web/render-page.server.ts'

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
  let answered = status
  const html = await renderPage(
    <NonceContext.Provider value={loadContext.nonce}>
      <UsedTexts.Provider value={used}>
        <TranslatorProvider translator={translator}>
          <RemixServer context={context} url={request.url} nonce={loadContext.nonce} />
        </TranslatorProvider>
      </UsedTexts.Provider>
    </NonceContext.Provider>,
    loadContext.nonce,
    (error) => {
      answered = 500
      log.error({ error: describeError(error) }, 'render failed')
    },
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (env().SITE !== 'production') headers.set('Server-Timing', `queries;desc="${queriesSoFar()}"`)
  return new Response(html, { headers, status: answered })
}

/** Loaders answer refusals themselves; what arrives here was already logged without its message, or is a refusal of a door without a page. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted && !isRefusal(error))
    log.error({ error: describeError(error), path: new URL(request.url).pathname }, 'unhandled')
}
