import type { Settings } from 'meilisearch'
import { describe, expect, it } from 'vitest'
import { CONCEPTS } from '../knowledge/lexicon.ts'
import { synonymsOf } from '../knowledge/synonyms.ts'
import { segmentWords } from '../language/segment.ts'
import { listingsIndex } from '../listings-index.ts'
import { settingsDrift } from './settings-drift.ts'
import { settingsFor } from './settings.ts'
import { useHarness } from './testing/meilisearch-harness.server.ts'

const harness = useHarness()
const wanted = settingsFor(listingsIndex)

/** As a server gives them back: lists without order sorted, defaults filled in, settings of its own beside them. */
const stored = (change: Settings = {}): Settings => ({
  ...wanted,
  stopWords: [...wanted.stopWords!].sort(),
  dictionary: [...wanted.dictionary!].sort(),
  filterableAttributes: [...wanted.filterableAttributes!].reverse(),
  synonyms: Object.fromEntries(Object.entries(wanted.synonyms!).map(([word, others]) => [word, [...others].reverse()])),
  rankingRules: ['words', 'typo'],
  proximityPrecision: 'byWord',
  embedders: {},
  ...change,
})

describe('settings', () => {
  it('are sent as code, with Japanese as the only language', async () => {
    harness.server.answer('PATCH /indexes/', harness.enqueued)
    await harness.engine.ensureIndex(listingsIndex)
    const body = harness.bodyOf('PATCH /indexes/listings/settings') as Record<string, unknown>
    expect(body).toMatchObject({
      localizedAttributes: [{ attributePatterns: ['*'], locales: ['jpn'] }],
      displayedAttributes: ['id', 'version'],
      pagination: { maxTotalHits: 1000 },
      embedders: null,
    })
    expect(body['stopWords']).toContain('の')
    expect(body['dictionary']).toContain('事業承継')
    expect((body['searchableAttributes'] as string[])[0]).toBe('title')
    expect(harness.server.seen[0]?.authorization).toBe('Bearer key')
  })

  it('lead from a word to narrower ones, within what the server reads', () => {
    const { 貝: shells, ホタテ: scallops } = listingsIndex.synonyms as Record<string, string[] | undefined>
    expect(shells).toContain('ホタテ')
    expect(scallops).toBeUndefined()
    const entries = Object.entries(listingsIndex.synonyms)
    expect(entries.length).toBeGreaterThan(500)
    for (const [word, others] of entries) {
      expect(segmentWords(word).length).toBeLessThanOrEqual(3)
      expect(others.length).toBeLessThanOrEqual(12)
      expect(others.flatMap(segmentWords).length).toBeLessThan(100)
    }
    const concept = { domain: 'x', links: [] }
    expect(
      synonymsOf([
        { ...concept, id: '甲種', forms: ['甲種', '両方', '一字', '字'] },
        { ...concept, id: '乙種', forms: ['乙種', '両方'] },
      ]),
    ).toEqual({ 甲種: ['一字'] })
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(entries.length)
  })
})

describe('settings of a live index', () => {
  it('differ in nothing when only order and defaults do', () => {
    expect(settingsDrift(wanted, stored())).toMatchObject({ names: [], needsRebuild: false })
  })

  it.each<[string, Settings, boolean]>([
    ['stopWords', { stopWords: ['の'] }, true],
    ['dictionary', { dictionary: null }, true],
    ['searchableAttributes', { searchableAttributes: [...wanted.searchableAttributes!].reverse() }, true],
    ['filterableAttributes', { filterableAttributes: ['id'] }, true],
    ['sortableAttributes', { sortableAttributes: [] }, true],
    ['localizedAttributes', { localizedAttributes: [{ attributePatterns: ['*'], locales: ['jpn', 'cmn'] }] }, true],
    ['facetSearch', { facetSearch: true }, true],
    ['embedders', { embedders: { other: { source: 'userProvided', dimensions: 3 } } }, true],
    ['synonyms', { synonyms: { ...wanted.synonyms, 余計: ['余分'] } }, false],
    ['displayedAttributes', { displayedAttributes: ['*'] }, false],
    ['faceting', { faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'count', tags: 'alpha' } } }, false],
    ['pagination', { pagination: { maxTotalHits: 20 } }, false],
    ['searchCutoffMs', { searchCutoffMs: null }, false],
  ])('differ in %s', (name, change, needsRebuild) => {
    expect(settingsDrift(wanted, stored(change))).toMatchObject({ names: [name], needsRebuild })
  })

  it('have the same fingerprint for the same difference only', () => {
    const print = (change: Settings) => settingsDrift(wanted, stored(change)).fingerprint
    expect(print({ stopWords: ['の', 'は'] })).toBe(print({ stopWords: ['は', 'の'] }))
    expect(print({ stopWords: ['の'] })).not.toBe(print({ stopWords: ['は'] }))
  })

  it('are asked for over HTTP, and are none where there is no index', async () => {
    expect(await harness.engine.server.drift(listingsIndex)).toBeNull()
    harness.server.answer('GET /indexes/listings/settings', () => stored({ stopWords: [] }))
    expect(await harness.engine.server.drift(listingsIndex)).toMatchObject({ names: ['stopWords'] })
    expect(harness.server.seen.every(({ method }) => method === 'GET')).toBe(true)
  })
})
