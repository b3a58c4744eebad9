import type { IndexSpec } from './index-spec.ts'
import { STOP_WORDS } from './language/stop-words.ts'
import { DICTIONARY } from './language/dictionary.ts'
import { SYNONYMS } from './knowledge/synonyms.ts'

/** The index of published listings: what is searched, filtered, counted and sorted, and from which level on. */
export const listingsIndex: IndexSpec = {
  name: 'listings',
  text: [
    { field: 'title', weight: 2, audience: 'public' },
    { field: 'tags', weight: 1, audience: 'public' },
    { field: 'publicText', weight: 1, audience: 'public' },
    { field: 'memberText', weight: 1, audience: 'member' },
    { field: 'municipality', weight: 1, audience: 'member' },
  ],
  attributes: [
    { field: 'id', type: 'keyword', audience: 'public', facet: false, sort: false },
    { field: 'track', type: 'keyword', audience: 'public', facet: true, sort: false },
    { field: 'side', type: 'keyword', audience: 'public', facet: true, sort: false },
    { field: 'participantId', type: 'keyword', audience: 'member', facet: false, sort: false },
    { field: 'tags', type: 'keywords', audience: 'public', facet: true, sort: false },
    { field: 'industry', type: 'keyword', audience: 'public', facet: true, sort: false },
    { field: 'prefecture', type: 'keyword', audience: 'public', facet: true, sort: false },
    { field: 'municipality', type: 'keyword', audience: 'member', facet: true, sort: false },
    { field: 'priceMinYen', type: 'number', audience: 'public', facet: false, sort: true },
    { field: 'priceMaxYen', type: 'number', audience: 'public', facet: false, sort: true },
    { field: 'employees', type: 'number', audience: 'public', facet: false, sort: true },
    { field: 'publishedAt', type: 'number', audience: 'public', facet: false, sort: true },
  ],
  intervals: [{ name: 'price', min: 'priceMinYen', max: 'priceMaxYen', audience: 'public' }],
  stopWords: STOP_WORDS,
  dictionary: DICTIONARY,
  synonyms: SYNONYMS,
}
