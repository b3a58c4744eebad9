import type { LocalizedAttributes, Settings } from 'meilisearch'
import { MAX_CANDIDATES, MAX_FACET_VALUES } from '../engine.ts'
import type { IndexSpec } from '../index-spec.ts'
import type { Embedding } from './embedding.ts'
import { embeddersFor } from './embedding.ts'

// With more than one allowed locale a kanji-only text may be read as Chinese and is then never found.
const JAPANESE: LocalizedAttributes = [{ attributePatterns: ['*'], locales: ['jpn'] }]

/**
 * All settings of an index that are not left as the server has them. Only ids and versions can be read back from the
 * server, so texts never leave it.
 */
export function settingsFor(spec: IndexSpec, embedding?: Embedding): Settings {
  const byWeight = [...spec.text].sort((a, b) => b.weight - a.weight)
  return {
    searchableAttributes: byWeight.map(({ field }) => field),
    filterableAttributes: [...new Set(['id', ...spec.attributes.map(({ field }) => field)])],
    sortableAttributes: spec.attributes.filter(({ sort }) => sort).map(({ field }) => field),
    displayedAttributes: ['id', 'version'],
    localizedAttributes: JAPANESE,
    stopWords: [...spec.stopWords],
    dictionary: [...spec.dictionary],
    synonyms: Object.fromEntries(Object.entries(spec.synonyms).map(([word, others]) => [word, [...others]])),
    faceting: { maxValuesPerFacet: MAX_FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: MAX_CANDIDATES },
    facetSearch: false,
    searchCutoffMs: 1000,
    embedders: embeddersFor(spec, embedding),
  }
}
