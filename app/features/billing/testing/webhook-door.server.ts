import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = (request: Request) => Promise<Response>

/** Puts a route's action behind real HTTP. `statuses` are what it answered, in order. */
export async function openDoor(
  answer: Answer,
): Promise<{ url: string; statuses: number[]; close: () => Promise<void> }> {
  const statuses: number[] = []
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const headers = new Headers(
        Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
      )
      const body = Buffer.concat(chunks).toString('utf8')
      const request = new Request('http://localhost:3000/webhooks/stripe', { method: 'POST', headers, body })
      void answer(request).then(({ status }) => {
        statuses.push(status)
        outgoing.writeHead(status).end()
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/stripe`,
    statuses,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
