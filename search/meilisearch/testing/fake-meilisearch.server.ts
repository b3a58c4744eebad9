import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly authorization: string | undefined
  readonly contentType: string | undefined
}

/** Answers a request with a body (status 200) now or later, or handles the response itself. */
export type Answer = (request: SeenRequest, response: ServerResponse) => unknown

export interface FakeServer {
  readonly url: string
  readonly seen: SeenRequest[]
  /** Routes by `METHOD /path`; the path ends at the first that fits as a prefix. */
  answer(route: string, answer: Answer): void
  close(): Promise<void>
}

/** A real HTTP server on a free port that records what it is asked. Unknown routes answer 404 `index_not_found`. */
export async function startFakeServer(): Promise<FakeServer> {
  const seen: SeenRequest[] = []
  const answers: [string, Answer][] = []
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        body,
        authorization: request.headers.authorization,
        contentType: request.headers['content-type'],
      }
      seen.push(one)
      const found = answers.find(([route]) => `${one.method} ${one.path}`.startsWith(route))
      if (!found) return send(response, 404, { message: 'no such index', code: 'index_not_found', type: 'x', link: '' })
      const result = await found[1](one, response)
      if (result !== undefined) send(response, 200, result)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    answer: (route, answer) => answers.unshift([route, answer]),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Sends a JSON answer. */
export function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString()
  return text === '' ? undefined : (JSON.parse(text) as unknown)
}
