import type { NextFunction, Request, Response } from 'express'
import { env } from '../platform/env/env.server.ts'
import { ADDRESS_HEADER } from '../platform/http/client-info.server.ts'
import { isSameOrigin } from '../platform/http/same-origin.ts'
import { maxBodyBytes } from './body-limits.ts'

const MAX_DISCARDED_BYTES = 32 * 1024 * 1024
const WEBHOOK_PATH = '/webhooks/stripe'
/** What mail programs send for their reader, who need not be signed in; the link is signed. */
const STOP_PATHS = ['/saved-searches/stop', '/match-mails/stop', '/notices/stop']

/** Tells the app the client's address as the socket (or a trusted proxy) gave it. */
export function tellAddress(request: Request, _response: Response, next: NextFunction) {
  request.headers[ADDRESS_HEADER] = request.ip ?? 'unknown'
  next()
}

/** Refuses addresses with a null byte: no row is called that, and PostgreSQL does not take one in a text. */
export function refuseNullBytes(request: Request, response: Response, next: NextFunction) {
  if (!/%00/i.test(request.originalUrl)) return next()
  response.status(400).type('text/plain; charset=utf-8')
  response.send('このアドレスは開けません。\nThis address cannot be opened.')
}

/** Refuses what another site's page sends. The webhook proves itself by its signature. */
export function refuseForeignForms(request: Request, response: Response, next: NextFunction) {
  const headers = { secFetchSite: request.get('sec-fetch-site'), origin: request.get('origin') }
  const isMailProgram = headers.secFetchSite === undefined && headers.origin === undefined
  if (request.path === WEBHOOK_PATH || (STOP_PATHS.includes(request.path) && isMailProgram)) return next()
  if (isSameOrigin(request.method, headers, new URL(env().APP_URL).origin)) return next()
  response.status(403).type('text/plain; charset=utf-8')
  response.send(
    '別のサイトからの送信は受け付けていません。ページを開き直してください。\nForms from other sites are not accepted.',
  )
}

/** Refuses bodies that are larger than any form at this address, and bodies of unsaid length. */
export function refuseLargeBodies(request: Request, response: Response, next: NextFunction) {
  if (['GET', 'HEAD'].includes(request.method)) return next()
  const length = request.get('content-length')
  if (length === undefined && request.get('transfer-encoding') === undefined) return next()
  if (length !== undefined && Number(length) <= maxBodyBytes(request.path)) return next()
  const refuse = () => {
    response.status(length === undefined ? 411 : 413).type('text/plain; charset=utf-8')
    response.set('Connection', 'close')
    response.send('送られた内容が大きすぎます。前のページに戻り、短くしてからお試しください。\nThis is too large.')
  }
  if (length === undefined || !(Number(length) <= MAX_DISCARDED_BYTES)) return refuse()
  // A browser cut off in the middle of sending shows a broken connection instead of the answer.
  request.resume().once('end', refuse)
}
