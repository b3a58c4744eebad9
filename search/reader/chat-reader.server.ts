import { chatAnswer } from './chat-answer.ts'
import type { Prompt } from './prompts/prompt.ts'
import type { PassingFault, Reader, ReaderAnswer, ReaderPair } from './reader.ts'
import { suspicionOf } from './suspicious.ts'

export interface ChatEndpoint {
  /** Up to and without `/chat/completions`. */
  readonly url: string
  readonly model: string
  readonly key?: string | undefined
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 40_000
const MOST_BYTES = 256 * 1_024
const MOST_WAIT_MS = 24 * 3_600_000
/** Frames of messages in a model's own format. */
const OVERHEAD_TOKENS = 200

const failed = (fault: PassingFault, tokens: number | null, retryAfterMs?: number): ReaderAnswer => ({
  outcome: { fault, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
  tokens,
})

/** The body as text, or undefined when it is larger than any answer; the rest is not fetched. */
async function boundedText(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = response.body?.getReader()
  for (let part = await stream?.read(); part?.value; part = await stream?.read()) {
    size += part.value.length
    chunks.push(part.value)
    if (size <= MOST_BYTES) continue
    await stream?.cancel()
    return undefined
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Seconds or a date, as the header may be; at most a day. */
function retryAfter({ headers }: Response): number | undefined {
  const said = headers.get('retry-after')
  if (said === null) return undefined
  const ms = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), MOST_WAIT_MS) : undefined
}

async function answerOf(response: Response): Promise<ReaderAnswer> {
  const text = await boundedText(response)
  if (response.ok) return text === undefined ? { outcome: { fault: 'too_large' }, tokens: null } : chatAnswer(text)
  const { status } = response
  if (status === 401 || status === 403) return failed('no_access', 0)
  if (status === 429) return failed('busy', 0, retryAfter(response))
  if (status === 408 || status >= 500) return failed('down', 0, retryAfter(response))
  // Some services refuse the words of a pair with a status instead of an answer.
  const isRefused = status === 400 && /"(?:code|type)"\s*:\s*"content_(?:filter|policy\w*)"/.test(text ?? '')
  return isRefused ? { outcome: { fault: 'refused' }, tokens: 0 } : failed('rejected', 0)
}

const hasCode = (error: unknown): error is { code: string } =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'

/** Of an error only its kind is kept: its message may quote an address or a text. */
function faultOf(error: unknown): ReaderAnswer {
  if (error instanceof Error && error.name === 'TimeoutError') return failed('timeout', null)
  const cause = error instanceof Error ? error.cause : undefined
  const neverArrived = hasCode(cause) && ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(cause.code)
  return failed('down', neverArrived ? 0 : null)
}

const bodyOf = (prompt: Prompt, model: string, pair: ReaderPair): string =>
  JSON.stringify({
    model,
    messages: prompt.messages(pair),
    temperature: 0,
    max_tokens: prompt.answerTokens,
    response_format: { type: 'json_object' },
    stream: false,
  })

/** A reader behind any OpenAI-compatible chat endpoint. One request for one pair; what looks like orders is not sent. */
export function createChatReader(endpoint: ChatEndpoint, prompt: Prompt): Reader {
  const { model, key, timeoutMs = TIMEOUT_MS } = endpoint
  const address = `${endpoint.url.replace(/\/+$/, '')}/chat/completions`
  const headers = { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) }
  return {
    version: `${prompt.version} ${model}`,
    // No tokenizer makes more tokens than there are bytes.
    mostTokens: (pair) => Buffer.byteLength(bodyOf(prompt, model, pair)) + OVERHEAD_TOKENS + prompt.answerTokens,
    async read(pair) {
      const fault = suspicionOf(pair)
      if (fault) return { outcome: { fault }, tokens: 0 }
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers,
          body: bodyOf(prompt, model, pair),
          // The key goes to no other address.
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
        })
        return await answerOf(response)
      } catch (error) {
        return faultOf(error)
      }
    },
  }
}
