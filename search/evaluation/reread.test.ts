import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleRankable } from '../ranking/sample-rankable.ts'
import { createChatReader } from '../reader/chat-reader.server.ts'
import { v1 } from '../reader/prompts/v1.ts'
import { completion, goodReading, sendJson, startChatStandIn } from '../reader/testing/chat-stand-in.server.ts'
import type { EvaluationCase } from './pair-file.server.ts'
import { evaluationTracks } from './evaluate.ts'
import { evaluate, reportLines } from './report.ts'
import { rereadWith } from './reread.server.ts'

const standIn = await startChatStandIn()
const root = await mkdtemp(join(tmpdir(), 'reread-'))
afterAll(async () => {
  await standIn.close()
  await rm(root, { recursive: true })
})
beforeEach(() => void (standIn.seen.length = 0))

const one = (role: 'need' | 'offer', pair: string, title: string, publishedAt = 0): EvaluationCase => ({
  pair,
  role,
  listing: sampleRankable(`${pair}-${role}`, { side: role, title, publishedAt }),
})
const cases = [
  one('need', 'a', '倉庫の結露'),
  one('offer', 'a', '塗料'),
  one('offer', 'b', '検査', 1),
  one('offer', 'c', '清掃', 2),
]
const tracks = evaluationTracks(cases, cases)
const reader = createChatReader({ url: standIn.url, model: 'm' }, v1)
const alike = [{ key: 'same', weight: 1, value: () => ({ value: 0.5 }) }]

const run = async (folder: string, limit = 1_000_000_000n) => {
  const { reread, tally } = rereadWith({
    ...{ reader, folder: join(root, folder), limit, perToken: 1n },
    pause: () => Promise.resolve(),
  })
  const report = await evaluate(tracks, () => alike, undefined, reread)
  return { report, tally }
}

describe('a measurement with a reader', () => {
  it('ranks by what the reader says, and says what it would be without', async () => {
    standIn.behave((response, { pair }) =>
      sendJson(response, completion(goodReading(pair.offer.title === '塗料' ? 95 : 5))),
    )
    const { report, tally } = await run('good')
    expect(report.ranking['all']).toMatchObject({ mrr10: 1 })
    const without = report.ablation.find(({ label }) => label === 'without the reader')
    expect(without!.mrr10['all']).toBeCloseTo(1 / 3, 5)
    expect(tally).toMatchObject({ read: 3, fromCache: 0, cost: 3_000n })
    expect(JSON.parse(reportLines(report).at(-1)!)).toEqual({
      all: { mrr10: 1, recall5: 1 },
      trial: { mrr10: 1, recall5: 1 },
    })
    const again = await run('good')
    expect(again.tally).toMatchObject({ read: 0, fromCache: 3, cost: 0n })
    expect(again.report.ranking).toEqual(report.ranking)
    expect(standIn.seen).toHaveLength(3)
  })

  it('asks a busy endpoint three times, and keeps nothing of it', async () => {
    standIn.behave((response) => sendJson(response, {}, 429, { 'retry-after': '1' }))
    const { report, tally } = await run('busy')
    expect(standIn.seen).toHaveLength(9)
    expect([...tally.faults]).toEqual([['busy', 3]])
    expect(tally.cost).toBe(0n)
    expect(report.ranking['all']!.mrr10).toBeCloseTo(1 / 3, 5)
    await expect(readdir(join(root, 'busy'))).rejects.toThrow('ENOENT')
  })

  it('stops at the limit', async () => {
    const { tally } = await run('poor', 1n)
    expect(tally.overLimit).toBe(3)
    expect(standIn.seen).toEqual([])
  })
})
