import { z } from 'zod'
import { readAnswer } from './read-answer.ts'
import type { ReaderAnswer } from './reader.ts'

const MOST_TOKENS = 10_000_000

const chatSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
})
const usageSchema = z.object({
  usage: z.object({
    prompt_tokens: z.number().int().min(0).max(MOST_TOKENS),
    completion_tokens: z.number().int().min(0).max(MOST_TOKENS),
  }),
})

function tokensOf(body: unknown): number | null {
  const parsed = usageSchema.safeParse(body)
  return parsed.success ? parsed.data.usage.prompt_tokens + parsed.data.usage.completion_tokens : null
}

/** The body of a chat completion as an answer; what is not one is malformed. */
export function chatAnswer(text: string): ReaderAnswer {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return { outcome: { fault: 'malformed' }, tokens: null }
  }
  const tokens = tokensOf(body)
  const choice = chatSchema.safeParse(body).data?.choices[0]
  if (!choice) return { outcome: { fault: 'malformed' }, tokens }
  const { finish_reason: end, message } = choice
  if (message.refusal || end === 'content_filter') return { outcome: { fault: 'refused' }, tokens }
  if (end === 'length') return { outcome: { fault: 'malformed' }, tokens }
  return { outcome: readAnswer(message.content ?? ''), tokens }
}
