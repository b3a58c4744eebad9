import { describe, expect, it } from 'vitest'
import { SearchQueryError } from '../errors.ts'
import type { Filter } from '../filter.ts'
import type { ContractHarness } from './contract-harness.ts'

const succession: Filter = { op: 'eq', field: 'track', value: 'succession' }
const tokyo: Filter = { op: 'eq', field: 'prefecture', value: '東京都' }

// [filter, ids that pass, in any order]
const TRUTH: readonly [string, Filter, readonly string[]][] = [
  ['eq', succession, ['tokyo', 'kyoto']],
  ['eq in other width and case', { op: 'eq', field: 'track', value: 'Ｓuccession' }, ['tokyo', 'kyoto']],
  ['eq on one of several tags', { op: 'eq', field: 'tags', value: '漆器' }, ['design']],
  ['eq on a number', { op: 'eq', field: 'employees', value: 8 }, ['tokyo']],
  ['in', { op: 'in', field: 'prefecture', values: ['京都府', '大阪府'] }, ['kyoto', 'denko']],
  ['in of nothing', { op: 'in', field: 'prefecture', values: [] }, []],
  ['range with both ends', { op: 'range', field: 'employees', min: 8, max: 12 }, ['tokyo', 'kyoto']],
  ['range with one end', { op: 'range', field: 'employees', min: 12 }, ['kyoto', 'stream']],
  ['exists', { op: 'exists', field: 'employees' }, ['tokyo', 'kyoto', 'stream', 'design']],
  ['not exists', { op: 'not', of: { op: 'exists', field: 'employees' } }, ['denko']],
  [
    'not of a missing value',
    { op: 'not', of: { op: 'eq', field: 'employees', value: 8 } },
    ['kyoto', 'stream', 'denko', 'design'],
  ],
  ['within', { op: 'within', field: 'price', min: 1_000_000, max: 20_000_000 }, ['kyoto', 'stream']],
  ['within, open below', { op: 'within', field: 'price', max: 400_000 }, ['stream', 'design']],
  ['and', { op: 'and', of: [succession, tokyo] }, ['tokyo']],
  ['and of nothing', { op: 'and', of: [] }, ['tokyo', 'kyoto', 'stream', 'denko', 'design']],
  ['or', { op: 'or', of: [succession, tokyo] }, ['tokyo', 'kyoto', 'stream']],
  ['or of nothing', { op: 'or', of: [] }, []],
  ['not of or', { op: 'not', of: { op: 'or', of: [succession, tokyo] } }, ['denko', 'design']],
  ['not of not', { op: 'not', of: { op: 'not', of: tokyo } }, ['tokyo', 'stream']],
]

const INJECTIONS = ['" OR track = "trial', "' OR 1=1 --", '\\', '\\" OR id EXISTS', '東京都"', 'a\nb', '']

/** What the filter tree lets through, and that values stay values. */
export function describeFilters(harness: ContractHarness): void {
  it.each(TRUTH)('filters by %s', async (_, filter, expected) => {
    expect([...(await harness.find('', { filter }))].sort()).toEqual([...expected].sort())
  })

  it('applies the filter to a text query and its total', async () => {
    const query = { text: '東京', audience: 'member', filter: succession } as const
    const result = await harness.engine.search(harness.index, query)
    expect(result.hits.map((hit) => hit.id)).toEqual(['tokyo'])
    expect(result.total).toBe(1)
  })

  it.each(INJECTIONS)('treats %j as a value, not as a part of the filter', async (value) => {
    expect(await harness.find('', { filter: { op: 'eq', field: 'prefecture', value } })).toEqual([])
    expect(await harness.find('', { filter: { op: 'in', field: 'tags', values: [value] } })).toEqual([])
  })

  describe('refuses', () => {
    const refused: readonly [string, Filter][] = [
      ['an unknown field', { op: 'eq', field: 'secret', value: 'x' }],
      ['a field name with syntax in it', { op: 'exists', field: 'id EXISTS OR track' }],
      ['a text that is only searched', { op: 'exists', field: 'memberText' }],
      ['a word for a number', { op: 'eq', field: 'employees', value: '8' }],
      ['a range over words', { op: 'range', field: 'track', min: 1 }],
      ['an endless number', { op: 'range', field: 'employees', min: Number.NaN }],
    ]
    it.each(refused)('%s', async (_, filter) => {
      await expect(harness.find('', { filter })).rejects.toThrow(SearchQueryError)
    })
  })
}
