import type { Draft } from '../state/draft.ts'
import { randomText } from '../state/ids.ts'
import type { KeptAnswer } from '../state/store.ts'
import { commit, openDraft, type World } from '../world.ts'
import { ApiError, invalidRequest } from './api-error.ts'
import { authenticate } from './authenticate.ts'
import { refuseUnsupported } from './check-params.ts'
import { expand } from './expand.ts'
import { parseForm } from './form.ts'
import { findKeptAnswer, fingerprint } from './idempotency.ts'
import { modernise } from './older-version.ts'
import type { Params } from './params.ts'
import { present } from './present.ts'
import { ParamReader } from './read-params.ts'
import { findRoute, type Route } from './routes.ts'

export interface ApiRequest {
  method: string
  path: string
  query: string
  /** Form-encoded. */
  body: string
  authorization: string | undefined
  idempotencyKey: string | undefined
  /** `Stripe-Account`: the connected account in whose name is asked. */
  account: string | undefined
  /** `Stripe-Version`. */
  version: string | undefined
}

export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

/** Answers one request to the API, errors included. What it has changed is on disk before it returns. */
export function answerRequest(request: ApiRequest, world: World): Answer {
  const requestId = `req_${randomText(14)}`
  try {
    authenticate(request.authorization)
    const found = findRoute(request.method, request.path)
    if (!found) throw unknownUrl(request)
    const sent = parseForm(request.method === 'POST' ? request.body : request.query)
    const params = modernise(sent, request.version, world.apiVersion)
    const account = actingAccount(request.account, found.route, world)
    const print = fingerprint(request.method, request.path, params)
    // A key belongs to the account in whose name it is used.
    const sentKey = request.method === 'POST' ? request.idempotencyKey : undefined
    const key = sentKey && account ? `${account}/${sentKey}` : sentKey
    const kept = key ? findKeptAnswer(world.store, key, print, world.now()) : undefined
    if (kept) return answer(kept.status, kept.body, world, { ...requestHeaders(requestId, key), ...replayed(kept) })
    return execute({ ...found, params, account, requestId, key, print }, world)
  } catch (error) {
    return answerError(error, requestId, world)
  }
}

function actingAccount(account: string | undefined, route: Route, world: World): string | null {
  if (account === undefined) return null
  if (!world.store.get('account', account)) {
    const message = `The provided key does not have access to account '${account}' (or that account does not exist).`
    throw new ApiError(403, { type: 'invalid_request_error', code: 'account_invalid', message })
  }
  if (route.forAccounts) return account
  throw invalidRequest(`${route.method} ${route.path} is not in the stand-in for a connected account yet.`)
}

interface Execution {
  route: Route
  id: string
  params: Params
  account: string | null
  requestId: string
  key: string | undefined
  print: string
}

function execute({ route, id, params, account, requestId, key, print }: Execution, world: World): Answer {
  const operation = `${route.method} ${route.path}`
  const fault = world.conformance?.paramFault(operation, params)
  if (fault) throw new ApiError(400, fault)
  refuseUnsupported(params, route)
  const draft = openDraft(world, { requestId, idempotencyKey: key ?? null })
  const reader = new ParamReader(params)
  const result = route.run({ id, params: reader, account, draft, now: world.now(), baseUrl: world.baseUrl })
  if (result instanceof ApiError) {
    const { status, body: error } = result
    return keep({ status, body: JSON.stringify({ error }, null, 2) }, { draft, print, key, requestId }, world)
  }
  const shown = present(expand(result, reader.texts('expand') ?? [], draft), world)
  const faults = world.conformance?.answerFaults(shown) ?? []
  if (faults.length > 0) throw new Error(`${operation} answered what Stripe would not: ${faults.join('; ')}`)
  return keep({ status: 200, body: JSON.stringify(shown, null, 2) }, { draft, print, key, requestId }, world)
}

type Unfinished = Pick<Execution, 'requestId' | 'key' | 'print'> & { draft: Draft }

function keep(
  { status, body }: Pick<Answer, 'status' | 'body'>,
  { draft, print, key, requestId }: Unfinished,
  world: World,
): Answer {
  commit(world, draft, key ? { key, fingerprint: print, status, body, requestId, at: world.now() } : undefined)
  return answer(status, body, world, requestHeaders(requestId, key))
}

const replayed = (kept: KeptAnswer) => ({ 'idempotent-replayed': 'true', 'original-request': kept.requestId })

const requestHeaders = (requestId: string, key?: string): Record<string, string> => ({
  'request-id': requestId,
  ...(key && { 'idempotency-key': key }),
})

const answer = (status: number, body: string, world: World, headers: Record<string, string>): Answer => ({
  status,
  headers: { 'content-type': 'application/json', 'stripe-version': world.apiVersion, ...headers },
  body,
})

const unknownUrl = ({ method, path }: ApiRequest): ApiError => {
  const { body } = invalidRequest(`Unrecognized request URL (${method}: ${path}), or not in the stand-in yet.`)
  return new ApiError(404, body)
}

/** An answer in Stripe's error shape. What is not an ApiError is a fault of the stand-in itself: 500. */
export function answerError(error: unknown, requestId: string, world: World): Answer {
  const { status, body } =
    error instanceof ApiError ? error : new ApiError(500, { type: 'api_error', message: `Stand-in: ${String(error)}` })
  // A fault of ours is the same the second time: a retry would only hide it behind a pause.
  const headers = { ...requestHeaders(requestId), ...(status >= 500 && { 'stripe-should-retry': 'false' }) }
  return answer(status, JSON.stringify({ error: body }, null, 2), world, headers)
}
