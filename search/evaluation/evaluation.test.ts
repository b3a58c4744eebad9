import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EmbeddedEngine } from '../embedded/embedded-engine.ts'
import { conceptRelation } from '../ranking/criteria/concept-relation.ts'
import { evaluationTracks, halfOf, rankWithBaseline, rankWithCriteria } from './evaluate.ts'
import { metricsOf, rankOfTruth } from './metrics.ts'
import type { EvaluationCase } from './pair-file.server.ts'
import { readPairFile, toCase } from './pair-file.server.ts'
import { recallFrom } from './recall.server.ts'
import { evaluate, reportLines } from './report.ts'

const record = (id: string, pair: string | null, side: string, text: string, change: object = {}) => ({
  ...{ id, pair, side, title: text, text, track: 'trial', tags: [], kind: 'sme', industry: null, prefecture: null },
  ...{ municipality: null, employees: null, annual_sales_jpy: null, price_jpy: null, year: 2024 },
  ...change,
})

// The counterpart of 2 shares no word with it, only a concept; a decoy shares a word.
const CASES: EvaluationCase[] = [
  record('1n', '1', 'need', '金属加工の後継者'),
  record('1o', '1', 'offer', '金属加工を引き継ぎたい'),
  record('2n', '2', 'need', '毎朝の結露'),
  record('2o', '2', 'offer', '断熱シート'),
  record('3o', null, 'offer', '毎朝の散歩とパン'),
  record('4n', null, 'need', '散歩の仲間とパン'),
].map(toCase)

describe('metrics', () => {
  it('are the textbook ones', () => {
    const { mrr10, recall5, questions } = metricsOf([1, 2, 6, 11, null])
    expect(mrr10).toBeCloseTo((1 + 1 / 2 + 1 / 6) / 5)
    expect({ recall5, questions }).toEqual({ recall5: 0.4, questions: 5 })
    expect(metricsOf([])).toEqual({ mrr10: 0, recall5: 0, questions: 0 })
  })
  it('count equal scores against the answer', () => {
    const scored = (scores: number[], truth: number) => scores.map((score, at) => ({ score, isTrue: at === truth }))
    expect(rankOfTruth(scored([1, 1, 1], 0))).toBe(3)
    expect(rankOfTruth(scored([3, 2, 1], 1))).toBe(2)
    expect(rankOfTruth(scored([3, 2], 5))).toBeNull()
  })
})

describe('pair file', () => {
  it('is read with the sides of a succession as the product has them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'musubi-pairs-'))
    const path = join(folder, 'pairs.jsonl')
    const lines = [
      record('a', 'p', 'need', '町工場', { track: 'succession', industry: 'プラスチック製品製造業', price_jpy: 5 }),
      record('b', 'p', 'offer', '買い手'),
    ]
    await writeFile(path, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
    const [first, second] = await readPairFile(path)
    expect(first).toMatchObject({ pair: 'p', role: 'need', listing: { side: 'offer', industry: '18', priceMinYen: 5 } })
    expect(second).toMatchObject({ role: 'offer', listing: { side: 'offer', track: 'trial' } })
    await writeFile(path, `${JSON.stringify(lines[0])}\n{"id": 1}\n`)
    await expect(readPairFile(path)).rejects.toThrow(`${path}:2: side is missing`)
    await rm(folder, { recursive: true })
  })
})

describe('evaluation', () => {
  const tracks = evaluationTracks(CASES, CASES)

  it('asks the needs with a counterpart and ranks all offers of their track', () => {
    expect(tracks).toHaveLength(1)
    expect(tracks[0]?.needs.map(({ listing }) => listing.id)).toEqual(['1n', '2n'])
    expect(tracks[0]?.offers.map(({ listing }) => listing.id)).toEqual(['1o', '2o', '3o'])
    expect(tracks[0]?.corpus).toHaveLength(6)
  })

  it('shows that concepts find what shared words miss', async () => {
    const [track] = tracks
    if (!track) throw new Error('no track')
    expect(rankWithBaseline(track)).toEqual([1, 3])
    expect(await rankWithCriteria(track, [conceptRelation(1)])).toEqual([1, 1])
    expect(await rankWithCriteria(track, [])).toEqual([3, 3])
  })

  it('counts a counterpart that was not recalled as missed', async () => {
    const [track] = tracks
    if (!track) throw new Error('no track')
    expect(await rankWithCriteria(track, [conceptRelation(1)], async () => new Set(['1o', '3o']))).toEqual([1, null])
  })

  it('prints tables and ends with one JSON line', async () => {
    const recall = await recallFrom(new EmbeddedEngine(), CASES)
    const lines = reportLines(await evaluate(tracks, () => [conceptRelation(1)], recall))
    expect(lines.join('\n')).toContain('without concept_relation')
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ all: { mrr10: 1, recall5: 1 }, trial: { mrr10: 1, recall5: 1 } })
  })

  it('splits pairs in two stable halves', () => {
    const halves = Array.from({ length: 200 }, (_, n) => halfOf(`pair-${n}`))
    const odd = halves.filter((half) => half === 1).length
    expect(odd).toBeGreaterThan(70)
    expect(odd).toBeLessThan(130)
    expect(halfOf('pair-1')).toBe(halfOf('pair-1'))
  })
})
