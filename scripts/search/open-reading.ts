import { SingleBar } from 'cli-progress'
import { z } from 'zod'
import { readerEnvSchema, readerProblems } from '#app/platform/env/reader-env.ts'
import type { EvaluationTrack, Reread } from '#search/evaluation/evaluate.ts'
import { READ_TOP, rereadWith, type RereadTally } from '#search/evaluation/reread.server.ts'
import { createChatReader } from '#search/reader/chat-reader.server.ts'
import { v1 } from '#search/reader/prompts/v1.ts'

const FOLDER = '.data/readings'
const MICROS = 1_000_000

function tallyLine({ read, fromCache, overLimit, faults, cost }: RereadTally): string {
  const unread = [...faults, ...(overLimit ? [['over_limit', overLimit] as const] : [])]
  const said = unread.map(([fault, count]) => `${fault} ${count}`).join(', ') || 'none'
  return `reader: ${read} read, ${fromCache} from ${FOLDER}, not read: ${said}; ${(Number(cost) / MICROS).toFixed(2)} yen\n`
}

/** The configured reader for a measurement; undefined, and said so, where none is configured. Costs a day's limit at most. */
export function openReading(tracks: readonly EvaluationTrack[]): { reread: Reread; close: () => void } | undefined {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const env = z.object(readerEnvSchema.shape).parse(given)
  const { READER_URL: url, READER_MODEL: model, READER_KEY: key } = env
  const problems = readerProblems(env)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  if (url === undefined || model === undefined) {
    console.log('reader: READER_URL is not set, so this is the ranking without it\n')
    return undefined
  }
  const bar = new SingleBar({ format: 'reading {bar} {value}/{total} pairs, {eta_formatted} left' })
  const total = tracks.reduce((sum, { needs, offers }) => sum + needs.length * Math.min(READ_TOP, offers.length), 0)
  bar.start(total, 0)
  const { reread, tally } = rereadWith({
    reader: createChatReader({ url, model, key }, v1),
    folder: FOLDER,
    limit: BigInt(env.READER_DAILY_YEN ?? 0) * BigInt(MICROS),
    perToken: BigInt(env.READER_YEN_PER_MILLION_TOKENS ?? 0),
    onPair: () => bar.increment(),
  })
  return {
    reread,
    close: () => {
      bar.stop()
      console.log(tallyLine(tally))
    },
  }
}
