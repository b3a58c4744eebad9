import { request as rawRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWeb } from '../web.server.ts'

/** A build with one page that says what it was told, so that what is tested is everything in front of Remix. */
const build = {
  entry: {
    module: {
      default: async (request: Request) =>
        new Response(JSON.stringify({ address: request.headers.get('x-musubi-address'), body: await request.text() })),
    },
  },
  routes: {
    root: {
      id: 'root',
      path: '*',
      module: { default: () => null, action: () => null },
    },
  },
  assets: { version: '1', entry: { imports: [], module: '' }, routes: {}, url: '' },
  publicPath: '/',
  assetsBuildDirectory: 'build/client',
  future: {},
  isSpaMode: false,
} as unknown as ServerBuild

let web: Awaited<ReturnType<typeof startWeb>>
let base: string

beforeAll(async () => {
  web = await startWeb({ build, port: 0 })
  base = `http://127.0.0.1:${(web.server.address() as AddressInfo).port}`
})
afterAll(() => web.close())

const post = (headers: Record<string, string>, body = 'a=1', path = '/anything') =>
  fetch(base + path, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  })

describe('in front of the pages', () => {
  it('sends an enforced policy with a fresh nonce and no trace of the server', async () => {
    const [first, second] = await Promise.all([fetch(base), fetch(base)])
    const policy = first.headers.get('content-security-policy')!
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toBe(second.headers.get('content-security-policy'))
    expect(first.headers.get('x-content-type-options')).toBe('nosniff')
    expect(first.headers.get('x-powered-by')).toBeNull()
  })

  it.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a sister site', { 'Sec-Fetch-Site': 'same-site' }],
    ['an unknown origin', { Origin: 'https://evil.example' }],
    ['nobody', {}],
  ])('refuses a form of %s', async (_name, headers) => expect((await post(headers)).status).toBe(403))

  it.each(['/saved-searches/stop', '/match-mails/stop'])(
    'lets mail programs stop a mail at %s, and no page of another site',
    async (path) => {
      const stop = (headers: Record<string, string>) => post(headers, 'List-Unsubscribe=One-Click', `${path}?token=x`)
      expect((await stop({})).status).not.toBe(403)
      expect((await stop({ Origin: 'https://evil.example' })).status).toBe(403)
      expect((await stop({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
    },
  )

  it('lets the webhook through, which proves itself by its signature', async () => {
    expect((await post({}, '{}', '/webhooks/stripe')).status).not.toBe(403)
  })

  it('refuses bodies larger than any form, and of unsaid length', async () => {
    expect((await post({ 'Sec-Fetch-Site': 'same-origin' }, 'x'.repeat(3 * 1024 * 1024))).status).toBe(413)
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const asking = rawRequest(
        `${base}/x`,
        { method: 'POST', headers: { 'Sec-Fetch-Site': 'same-origin', 'Transfer-Encoding': 'chunked' } },
        (answer) => {
          answer.resume()
          resolve(answer.statusCode)
        },
      )
      asking.on('error', reject)
      asking.end('a=1')
    })
    expect(status).toBe(411)
  })

  it.each(['/listings/a%00b', '/introductions/new?from=a%00b'])('refuses a null byte in %s', async (path) =>
    expect((await fetch(base + path)).status).toBe(400),
  )

  it('does not believe an address the browser claims', async () => {
    const answer = await fetch(base, { headers: { 'x-musubi-address': '6.6.6.6', 'X-Forwarded-For': '6.6.6.6' } })
    expect(await answer.text()).not.toContain('6.6.6.6')
  })

  it('says how everything it depends on is', async () => {
    const answer = await fetch(`${base}/healthcheck`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      database: { ok: true },
      jobs: { ok: true },
      search: { ok: true },
      payments: { ok: false },
    })
  })
})
