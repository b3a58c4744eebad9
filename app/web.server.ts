import type { Server } from 'node:http'
import { constants } from 'node:zlib'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import { pinoHttp } from 'pino-http'
import type { ViteDevServer } from 'vite'
import { env } from './platform/env/env.server.ts'
import { describeError, log } from './platform/log.server.ts'
import { inRequest } from './platform/request-context.server.ts'
import { refuseForeignForms, refuseLargeBodies, refuseNullBytes, tellAddress } from './web/guards.server.ts'
import { healthcheck } from './web/healthcheck.server.ts'
import { farewells, preparations } from './wiring.server.ts'
import { securityHeaders, withNonce } from './web/security-headers.server.ts'

/** Longer than load balancers keep a connection (60 s is usual), so that none of them meets a closed socket. */
const KEEP_ALIVE_MS = 65_000

export interface WebOptions {
  /** The Remix build; a function in development, where it changes. */
  build: ServerBuild | (() => Promise<ServerBuild>)
  viteDevServer?: ViteDevServer
  port: number
}

/** Small modules too: many of them make a page. Brotli's default (4) is worse than gzip, its best (11) too slow for pages. */
const compress = () =>
  compression({ threshold: 256, level: 9, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } })

/** The path without its query, and without the token of an invitation, which opens a team to whoever reads it. */
const pathToLog = (url: string): string =>
  (url.split('?')[0] ?? '').replace(/^(\/(?:invitations|desk\/calendar)\/)[^/]+/, '$1…')

/** One line a request: method, path, status and time. */
const requestLog = () =>
  pinoHttp({
    logger: log,
    quietReqLogger: true,
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'debug'),
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, path: pathToLog(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  })

function serveAssets(app: Express, viteDevServer: ViteDevServer | undefined) {
  if (viteDevServer) return void app.use(viteDevServer.middlewares)
  app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y', fallthrough: false }))
  app.use(express.static('build/client', { maxAge: '1h', index: false }))
}

/** What nothing else answered for: no stack trace, no message. */
function lastResort(error: unknown, _request: Request, response: Response, next: NextFunction) {
  log.error({ error: describeError(error) }, 'request failed outside the pages')
  if (response.headersSent) return next(error)
  response
    .status(500)
    .type('text/plain; charset=utf-8')
    .send('思わぬ問題が起きました。もう一度お試しください。\nSomething unexpected happened. Please try again.')
}

function createApp({ build, viteDevServer }: WebOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env().TRUSTED_PROXIES)
  app.get('/healthcheck', (request, response, next) => {
    healthcheck(request, response).catch(next)
  })
  app.use(compress(), withNonce, securityHeaders(viteDevServer !== undefined))
  serveAssets(app, viteDevServer)
  app.use((_request, _response, next) => inRequest(next))
  app.use(requestLog(), tellAddress, refuseNullBytes, refuseForeignForms, refuseLargeBodies)
  const handle = createRequestHandler({
    build,
    mode: viteDevServer ? 'development' : 'production',
    getLoadContext: (_request, response) => ({ nonce: response.locals['nonce'] as string }),
  })
  app.all('*', (request, response, next) => {
    handle(request, response, next).catch(next)
  })
  app.use(lastResort)
  return app
}

/** Pages answer meanwhile, in a reduced way. */
function prepare() {
  for (const [name, run] of Object.entries(preparations))
    run().catch((error: unknown) => log.error({ error: describeError(error), name }, 'preparation failed'))
}

async function sayFarewell() {
  for (const [name, run] of Object.entries(farewells))
    await run().catch((error: unknown) => log.error({ error: describeError(error), name }, 'farewell failed'))
}

/** Starts the web server. @throws when the port is taken */
export function startWeb(options: WebOptions): Promise<{ url: string; server: Server; close: () => Promise<void> }> {
  const app = createApp(options)
  prepare()
  return new Promise((resolve, reject) => {
    const server = app.listen(options.port)
    server.keepAliveTimeout = KEEP_ALIVE_MS
    server.once('error', reject)
    server.once('listening', () => {
      const close = async () => {
        await new Promise<void>((done) => {
          server.close(() => done())
          server.closeAllConnections()
        })
        await sayFarewell()
      }
      resolve({ url: env().APP_URL, server, close })
    })
  })
}
