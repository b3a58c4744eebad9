import http from 'node:http'

export interface Answer {
  readonly status: number
  readonly location: string
  readonly body: string
}

const PATIENCE_MS = 60_000

/** Asks a server as one person's browser would, over kept connections. @throws Error when the connection breaks */
export class Browser {
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 2 })
  readonly #url: string
  readonly #cookie: string

  constructor(url: string, cookie: string) {
    this.#url = url
    this.#cookie = cookie
  }

  get(path: string): Promise<Answer> {
    return this.#ask('GET', path)
  }

  post(path: string, fields: Record<string, string>): Promise<Answer> {
    return this.#ask('POST', path, new URLSearchParams(fields).toString())
  }

  close(): void {
    this.#agent.destroy()
  }

  #ask(method: string, path: string, body?: string): Promise<Answer> {
    const headers = {
      cookie: this.#cookie,
      origin: this.#url,
      'sec-fetch-site': 'same-origin',
      ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    }
    return new Promise((resolve, reject) => {
      const sent = http.request(new URL(path, this.#url), { method, headers, agent: this.#agent }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location ?? '',
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        )
      })
      sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error('no answer within a minute')))
      sent.on('error', reject)
      sent.end(body)
    })
  }
}
