import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { answerControl, type Controls } from './control.ts'
import type { Fault } from './delivery/knobs.ts'
import { passTime } from './operations/pass-time.ts'
import { findPage } from './page/find-page.ts'
import { type Answer, answerError, answerRequest } from './protocol/answer-request.ts'
import { ApiError } from './protocol/api-error.ts'
import { randomText } from './state/ids.ts'
import { changeWorld, type World } from './world.ts'

const MAX_BODY_BYTES = 1024 * 1024

interface Incoming {
  request: IncomingMessage
  method: string
  url: URL
  body: string
}

/** Takes one HTTP request to the room it belongs to: API, hosted page or knobs. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  controls: Controls,
): Promise<void> {
  try {
    const body = await readBody(request)
    const incoming = {
      request,
      method: request.method ?? 'GET',
      url: new URL(request.url ?? '/', controls.world.baseUrl),
      body,
    }
    const answer = isOwnHost(request) ? await route(incoming, response, controls) : refusal(403)
    if (answer) send(response, answer)
  } catch (error) {
    send(response, answerError(error, `req_${randomText(14)}`, controls.world))
  }
}

/** Undefined when the connection was broken on purpose. */
async function route(incoming: Incoming, response: ServerResponse, controls: Controls): Promise<Answer | undefined> {
  const { request, method, url, body } = incoming
  if (url.pathname.startsWith('/v1/')) return answerApi(incoming, response, controls)
  if (isFromOtherSite(request)) return refusal(403)
  changeWorld(controls.world, passTime)
  if (url.pathname.startsWith('/_standin/')) return answerControl(method, url.pathname, body, controls)
  const serve = findPage(url.pathname)
  if (!serve || (method !== 'GET' && method !== 'POST')) return refusal(404)
  return serve(method, body, controls.world)
}

async function answerApi(
  { request, method, url, body }: Incoming,
  response: ServerResponse,
  { world, faults }: Controls,
): Promise<Answer | undefined> {
  const fault = faults.take(method, url.pathname)
  const faulty = fault && (await applyFault(fault, response, world))
  if (faulty !== undefined) return faulty === 'reset' ? undefined : faulty
  changeWorld(world, passTime)
  const { 'idempotency-key': key, 'stripe-account': account, 'stripe-version': version } = request.headers
  const answer = answerRequest(
    {
      method,
      path: url.pathname,
      query: url.search.slice(1),
      body,
      authorization: request.headers.authorization,
      idempotencyKey: typeof key === 'string' ? key : undefined,
      account: typeof account === 'string' ? account : undefined,
      version: typeof version === 'string' ? version : undefined,
    },
    world,
  )
  // What follows at once, such as a refund that fails, comes after the answer as its events do.
  changeWorld(world, passTime)
  if (fault?.kind === 'truncated') cutOff(answer, response)
  else if (fault?.kind === 'reset_after') response.destroy()
  else return answer
  return undefined
}

// Executed, and half of the answer has left the house when the line breaks.
function cutOff({ status, headers, body }: Answer, response: ServerResponse): void {
  const bytes = Buffer.from(body)
  response.writeHead(status, { ...headers, 'content-length': bytes.length })
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
}

/** Faults before execution. Nothing was executed and nothing is kept for the key: a retry may succeed. */
async function applyFault(fault: Fault, response: ServerResponse, world: World): Promise<Answer | 'reset' | undefined> {
  if (fault.kind === 'slow') await pause(fault.slowMs)
  if (fault.kind === 'reset_before') {
    response.destroy()
    return 'reset'
  }
  const requestId = `req_${randomText(14)}`
  if (fault.kind === '429') {
    const message = 'Request rate limit exceeded (stand-in, on purpose).'
    const error = new ApiError(429, { type: 'rate_limit_error', code: 'rate_limit', message })
    return answerError(error, requestId, world)
  }
  if (fault.kind !== '500') return undefined
  const error = new ApiError(500, { type: 'api_error', message: 'An unknown error occurred (stand-in, on purpose).' })
  const answer = answerError(error, requestId, world)
  return { ...answer, headers: { ...answer.headers, 'stripe-should-retry': 'true' } }
}

// Another name that resolves to 127.0.0.1 would let a web page read our answers (DNS rebinding).
const isOwnHost = (request: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')

// A link from the application to the page is a GET from elsewhere and welcome; a form from elsewhere is not.
const isFromOtherSite = ({ method, headers }: IncomingMessage): boolean =>
  method !== 'GET' && !['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined)

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) throw new ApiError(413, { type: 'invalid_request_error', message: 'Request too large' })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const refusal = (status: number): Answer => ({ status, headers: { 'content-type': 'text/plain' }, body: `${status}\n` })

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
}
