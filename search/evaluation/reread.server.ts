import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readingFactor } from '../ranking/apply-reading.ts'
import type { RankedMatch } from '../ranking/rank-matches.ts'
import type { Rankable } from '../ranking/rankable.ts'
import { contentHash } from '../reader/content-hash.server.ts'
import { toReaderPair } from '../reader/reader-pair.ts'
import { isPassing, isUnread, type Reader, type ReaderAnswer, type ReaderPair } from '../reader/reader.ts'
import type { Reread } from './evaluate.ts'

/** As many matches of a need are read, as in the product. */
export const READ_TOP = 30
const AT_ONCE = 4
const TRIES = 3
const LONGEST_PAUSE_MS = 30_000

export interface RereadOptions {
  readonly reader: Reader
  /** Readings are kept here, one file each, by the hash of what was sent. */
  readonly folder: string
  /** Millionths of a yen the run may cost; what one token costs. */
  readonly limit: bigint
  readonly perToken: bigint
  readonly pause?: (ms: number) => Promise<unknown>
  readonly onPair?: () => void
}

export interface RereadTally {
  read: number
  fromCache: number
  overLimit: number
  readonly faults: Map<string, number>
  /** Millionths of a yen, set aside or used. */
  cost: bigint
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function patiently(read: () => Promise<ReaderAnswer>, pause: (ms: number) => Promise<unknown>) {
  for (let attempt = 1; ; attempt++) {
    const answer = await read()
    const { outcome } = answer
    if (!isUnread(outcome) || !isPassing(outcome.fault) || outcome.fault === 'no_access' || attempt === TRIES)
      return answer
    await pause(Math.min(outcome.retryAfterMs ?? 1_000 * attempt, LONGEST_PAUSE_MS))
  }
}

/** Reads a pair once for all runs: null when it could not be read. */
function cachedFit(options: RereadOptions, tally: RereadTally) {
  const { reader, folder, limit, perToken, pause = sleep } = options
  const count = (fault: string) => tally.faults.set(fault, (tally.faults.get(fault) ?? 0) + 1)
  return async (pair: ReaderPair): Promise<number | undefined> => {
    const file = join(folder, `${contentHash(reader.version, pair)}.json`)
    const kept = await readFile(file, 'utf8').catch(() => null)
    if (kept !== null) {
      tally.fromCache++
      return (JSON.parse(kept) as { fit?: number }).fit
    }
    const most = BigInt(reader.mostTokens(pair)) * perToken * BigInt(TRIES)
    if (tally.cost + most > limit) {
      tally.overLimit++
      return undefined
    }
    tally.cost += most
    const { outcome, tokens } = await patiently(() => reader.read(pair), pause)
    if (tokens !== null) tally.cost += BigInt(tokens) * perToken - most
    if (isUnread(outcome)) count(outcome.fault)
    else tally.read++
    if (isUnread(outcome) && isPassing(outcome.fault)) return undefined
    await mkdir(folder, { recursive: true })
    await writeFile(`${file}.part`, JSON.stringify(outcome))
    await rename(`${file}.part`, file)
    return isUnread(outcome) ? undefined : outcome.fit
  }
}

/** Re-reads the best matches of a need with the product's prompt, schema and fusion. */
export function rereadWith(options: RereadOptions): { reread: Reread; tally: RereadTally } {
  const tally: RereadTally = { read: 0, fromCache: 0, overLimit: 0, faults: new Map(), cost: 0n }
  const fitOf = cachedFit(options, tally)
  const reread = async (subject: Rankable, matches: readonly RankedMatch[]) => {
    const scores = matches.map(({ listing, score }) => ({ listing, score }))
    const waiting = scores.slice(0, READ_TOP)
    const work = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        one.score *= readingFactor(await fitOf(toReaderPair(subject, one.listing)))
        options.onPair?.()
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    return scores
  }
  return { reread, tally }
}
