import { z } from 'zod'

const wholeYen = z.coerce.number().int().min(0).max(100_000_000)

/** The optional reader: any OpenAI-compatible chat endpoint. Without READER_URL there is none. */
export const readerEnvSchema = z.object({
  /** Up to and without `/chat/completions`. */
  READER_URL: z.url({ protocol: /^https?$/ }).optional(),
  READER_KEY: z.string().min(1).optional(),
  READER_MODEL: z.string().min(1).max(200).optional(),
  /** What one day may cost, and what a million tokens cost, whichever way they go. A server of one's own costs 0. */
  READER_DAILY_YEN: wholeYen.optional(),
  READER_YEN_PER_MILLION_TOKENS: wholeYen.optional(),
})

export type ReaderEnv = z.infer<typeof readerEnvSchema>

const isNear = (hostname: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)

/** What does not fit together; sentences without a value. */
export function readerProblems(env: ReaderEnv): string[] {
  if (env.READER_URL === undefined) return []
  const { protocol, hostname, username } = new URL(env.READER_URL)
  const problems: Array<[boolean, string]> = [
    [env.READER_MODEL === undefined, 'READER_URL needs READER_MODEL'],
    [env.READER_DAILY_YEN === undefined, 'READER_URL needs READER_DAILY_YEN'],
    [env.READER_YEN_PER_MILLION_TOKENS === undefined, 'READER_URL needs READER_YEN_PER_MILLION_TOKENS (0 where free)'],
    [username !== '', 'READER_URL must hold no user: the key goes into READER_KEY'],
    [
      protocol === 'http:' && env.READER_KEY !== undefined && !isNear(hostname),
      'READER_KEY must not go over http: READER_URL must be https',
    ],
  ]
  return problems.filter(([isWrong]) => isWrong).map(([, sentence]) => sentence)
}
