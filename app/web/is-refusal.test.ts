import { createRequestHandler, data, type ServerBuild } from '@remix-run/node'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handleError } from '../entry.server.tsx'
import { log } from '../platform/log.server.ts'
import { isRefusal } from './is-refusal.ts'

const thrower = (thrown: () => unknown) => () => {
  throw thrown()
}

/** Doors without a page, like pictures and files, that refuse or fail; and a page. */
const loaders: Record<string, () => unknown> = {
  missing: thrower(() => data({ code: 'request.not_found' }, { status: 404 })),
  malformed: thrower(() => data({ code: 'request.malformed' }, { status: 400 })),
  response: thrower(() => new Response('no', { status: 403 })),
  down: thrower(() => data({ code: 'database.unreachable' }, { status: 503 })),
  bare: thrower(() => data({ code: 'request.not_found' })),
  broken: thrower(() => new Error('unexpected')),
}

const route = (id: string, module: object) => [id, { id, path: id, parentId: 'root', module }] as const

const build = {
  entry: { module: { default: (_request: Request, status: number) => new Response('page', { status }), handleError } },
  routes: {
    root: { id: 'root', path: '', module: { default: () => null } },
    ...Object.fromEntries(Object.entries(loaders).map(([id, answer]) => route(id, { loader: answer, action: answer }))),
    ...Object.fromEntries([route('page', { default: () => null })]),
  },
  assets: { version: '1', entry: { imports: [], module: '' }, routes: {}, url: '' },
  publicPath: '/',
  assetsBuildDirectory: 'build/client',
  future: { v3_singleFetch: true },
  isSpaMode: false,
} as unknown as ServerBuild

const handle = createRequestHandler(build, 'production')
const ask = (path: string, method: 'GET' | 'POST' = 'GET') =>
  handle(new Request(`http://localhost${path}`, { method }), {})

const logged = vi.spyOn(log, 'error')
beforeEach(() => void logged.mockReset())
afterEach(() => void logged.mockReset())

describe('the log of errors', () => {
  it.each([
    ['GET', '/missing', 404],
    ['GET', '/missing.data', 404],
    ['POST', '/missing', 404],
    ['POST', '/malformed', 400],
    ['POST', '/malformed.data', 400],
    ['GET', '/response', 403],
    ['GET', '/response.data', 403],
    ['POST', '/page', 405],
    ['POST', '/page.data', 405],
    ['GET', '/nowhere', 404],
    ['GET', '/nowhere.data', 404],
  ] as const)('stays silent about a refusal: %s %s answers %s', async (method, path, status) => {
    expect((await ask(path, method)).status).toBe(status)
    expect(logged).not.toHaveBeenCalled()
  })

  it.each([
    ['GET', '/down', 503],
    ['POST', '/down', 503],
    ['GET', '/bare', 500],
    ['GET', '/broken', 500],
    ['GET', '/broken.data', 500],
    ['POST', '/broken.data', 500],
  ] as const)('tells of what failed: %s %s answers %s', async (method, path, status) => {
    expect((await ask(path, method)).status).toBe(status)
    expect(logged).toHaveBeenCalledOnce()
    expect(logged).toHaveBeenCalledWith(expect.objectContaining({ path }), 'unhandled')
  })
})

describe('isRefusal', () => {
  it.each([
    [data({}, { status: 409 }), true],
    [data({}, { status: 502 }), false],
    [data({}), false],
    [new Response(null, { status: 429 }), true],
    [new Response(null, { status: 500 }), false],
    [Object.assign(new Error('of a library'), { status: 404 }), false],
    ['a word', false],
    [null, false],
    [undefined, false],
  ])('%o: %s', (thrown, expected) => {
    expect(isRefusal(thrown)).toBe(expected)
  })
})
