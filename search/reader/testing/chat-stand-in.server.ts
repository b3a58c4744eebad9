import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SeenChat {
  readonly path: string
  readonly authorization: string | undefined
  readonly raw: string
  /** The listings as they were sent. */
  readonly pair: { offer: { title: string; text: string }; need: { title: string; text: string } }
}

/** Writes the response itself. */
type Behaviour = (response: ServerResponse, chat: SeenChat) => void

export interface ChatStandIn {
  readonly url: string
  readonly seen: SeenChat[]
  /** From now on every request is answered so. */
  behave(behaviour: Behaviour): void
  close(): Promise<void>
}

/** A chat completion around a content, as an endpoint wraps it. */
export const completion = (content: unknown, more: object = {}) => ({
  choices: [
    {
      finish_reason: 'stop',
      message: { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) },
      ...more,
    },
  ],
  usage: { prompt_tokens: 900, completion_tokens: 100 },
})

export const goodReading = (fit = 80) => ({
  fit,
  reasons: {
    ja: ['結露の悩みに、断熱の技術が役立ちます。'],
    en: ['The insulation answers the problem with condensation.'],
  },
})

export function sendJson(response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function pairIn(raw: string): SeenChat['pair'] {
  const { messages } = JSON.parse(raw) as { messages: { role: string; content: string }[] }
  return JSON.parse(messages.find(({ role }) => role === 'user')!.content) as SeenChat['pair']
}

/** An HTTP server on a free port that plays a chat endpoint and keeps what it was sent. Answers a good reading at first. */
export async function startChatStandIn(): Promise<ChatStandIn> {
  const seen: SeenChat[] = []
  let behaviour: Behaviour = (response) => sendJson(response, completion(goodReading()))
  const server = createServer((request, response) => {
    void bodyOf(request).then((raw) => {
      const chat = {
        ...{ path: request.url ?? '', authorization: request.headers.authorization, raw },
        pair: pairIn(raw),
      }
      seen.push(chat)
      behaviour(response, chat)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    behave: (next) => void (behaviour = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
