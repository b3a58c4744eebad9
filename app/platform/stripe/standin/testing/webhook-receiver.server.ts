import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'

const WEBHOOK_SECRET = 'whsec_standin_0123456789'

/** For tests: an endpoint that checks every delivery with the SDK and keeps the events in the order they came. */
export class WebhookReceiver {
  readonly events: Stripe.Event[] = []
  readonly refused: string[] = []
  /** What the endpoint answers; a test sets it to let deliveries fail. */
  status = 200
  private readonly waiters: { count: number; resolve: () => void }[] = []

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<WebhookReceiver> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const receiver = new WebhookReceiver(server, `http://127.0.0.1:${port}/webhooks/stripe`)
    server.on('request', (request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        receiver.take(Buffer.concat(chunks), String(request.headers['stripe-signature']))
        response.writeHead(receiver.status).end()
      })
    })
    return receiver
  }

  get endpoint(): { url: string; secret: string } {
    return { url: this.url, secret: WEBHOOK_SECRET }
  }

  types(): string[] {
    return this.events.map(({ type }) => type)
  }

  /** Resolves once `count` deliveries have arrived in all. */
  received(count: number): Promise<void> {
    if (this.events.length >= count) return Promise.resolve()
    return new Promise((resolve) => this.waiters.push({ count, resolve }))
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve())
      this.server.closeAllConnections()
    })
  }

  private take(body: Buffer, signature: string): void {
    try {
      this.events.push(Stripe.webhooks.constructEvent(body, signature, WEBHOOK_SECRET))
    } catch (error) {
      this.refused.push(String(error))
    }
    for (const { count, resolve } of this.waiters) if (this.events.length >= count) resolve()
  }
}
