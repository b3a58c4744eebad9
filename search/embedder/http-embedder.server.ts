import { SearchUnavailable } from '../errors.ts'
import type { Embedder } from './embedder.ts'

export interface HttpEmbedderOptions {
  /** The whole address, as in `http://127.0.0.1:8080/v1/embeddings`. */
  readonly url: string
  readonly apiKey?: string
  readonly model: string
  readonly dimensions: number
}

/** Longest text sent, in UTF-16 units: what a small model reads, about. */
const MAX_CHARS = 2_000
const TEXTS_PER_REQUEST = 50

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** An embedding endpoint of the OpenAI form, which local servers speak too. */
export class HttpEmbedder implements Embedder {
  readonly dimensions: number

  constructor(private readonly options: HttpEmbedderOptions) {
    this.dimensions = options.dimensions
  }

  async embed(texts: readonly string[], { timeoutMs }: { readonly timeoutMs: number }): Promise<number[][]> {
    const signal = AbortSignal.timeout(timeoutMs)
    const vectors: number[][] = []
    for (let at = 0; at < texts.length; at += TEXTS_PER_REQUEST) {
      vectors.push(...(await this.embedSome(texts.slice(at, at + TEXTS_PER_REQUEST), signal)))
    }
    return vectors
  }

  private async embedSome(texts: readonly string[], signal: AbortSignal): Promise<number[][]> {
    const { url, apiKey, model } = this.options
    const headers = { 'content-type': 'application/json', ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}) }
    const body = JSON.stringify({ model, input: texts.map((text) => text.slice(0, MAX_CHARS)) })
    try {
      const response = await fetch(url, { method: 'POST', headers, body, signal })
      if (!response.ok) throw new SearchUnavailable('server', `the embedder answered ${response.status}`)
      return this.read(await response.json(), texts.length)
    } catch (error) {
      if (error instanceof SearchUnavailable) throw error
      const reason = signal.aborted ? 'timeout' : 'connection'
      // The message of a fetch may name the address; it stands in the environment and is not needed here.
      throw new SearchUnavailable(reason, 'the embedder does not answer', { cause: error })
    }
  }

  private read(answer: unknown, count: number): number[][] {
    const data = isRecord(answer) && Array.isArray(answer['data']) ? (answer['data'] as unknown[]) : []
    const vectors = new Array<number[] | undefined>(count).fill(undefined)
    data.forEach((entry, position) => {
      if (!isRecord(entry)) return
      const index = typeof entry['index'] === 'number' ? entry['index'] : position
      if (index in vectors && this.isVector(entry['embedding'])) vectors[index] = entry['embedding']
    })
    const whole = vectors.filter((vector) => vector !== undefined)
    if (whole.length !== count) throw new SearchUnavailable('server', 'the embedder did not answer with vectors')
    return whole
  }

  private isVector(value: unknown): value is number[] {
    return Array.isArray(value) && value.length === this.dimensions && value.every((one) => Number.isFinite(one))
  }
}
