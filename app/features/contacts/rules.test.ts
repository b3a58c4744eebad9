import { describe, expect, it } from 'vitest'
import { ageOf, type ContactFacts, contactKey, knownFor, type ListingFacts } from './rules.ts'

const today = new Date('2026-06-01T00:00:00Z')

it.each([
  ['2026-06-01', 'today', 0],
  ['2026-05-31', 'days', 1],
  ['2026-04-03', 'days', 59],
  ['2026-04-02', 'months', 2],
  ['2025-06-02', 'months', 12],
  ['2025-06-01', 'years', 1],
  ['2020-01-01', 'years', 6],
])('%s is %s %d ago', (day, unit, count) => {
  expect(ageOf(new Date(`${day}T00:00:00Z`), today)).toEqual({ unit, count })
})

it.each([
  [{ company: '株式会社見本精工', person: '見本 一郎' }, { company: '見本精工㈱', person: '見本一郎' }, true],
  [{ company: '見本精工', person: '見本一郎' }, { company: '見本精工', person: '見本二郎' }, false],
  [{ company: '見本精工' }, { person: '見本精工' }, false],
])('%j and %j are one: %s', (one, other, isSame) => expect(contactKey(one) === contactKey(other)).toBe(isSame))

it('whoever has no name is nobody in particular', () => expect(contactKey({ company: '', person: ' ' })).toBe(''))

describe('who is known for a listing', () => {
  const listing: ListingFacts = {
    id: 'l',
    side: 'offer',
    industry: '24',
    prefecture: '東京都',
    title: '金属加工の町工場、後継者を探しています',
    teaser: 'ﾚｰｻﾞｰ加工機を持つ工場です。',
    tags: ['溶接'],
  }
  const one = (id: string, given: Partial<ContactFacts> = {}): ContactFacts => ({
    ...{ id, industry: '83', company: id, person: '', prefecture: null, buys: [], sells: [], note: '' },
    ...{ strength: 'fair', lastContactOn: today },
    ...given,
  })
  const found = (...contacts: ContactFacts[]) => knownFor(listing, contacts, today)

  it('by what they look for, as words or as a trade, in whatever letters', () => {
    const known = found(
      one('a', { buys: ['レーザー加工', '食品'] }),
      one('b', { buys: ['金属製品製造業'] }),
      one('c', { buys: ['溶接'] }),
      one('d', { buys: ['食品'] }),
    )
    expect(known.map(({ contact, reasons }) => [contact.id, reasons])).toEqual([
      ['a', [{ kind: 'buys', words: ['レーザー加工'] }]],
      ['b', [{ kind: 'buys', words: ['金属製品製造業'] }]],
      ['c', [{ kind: 'buys', words: ['溶接'] }]],
    ])
  })

  it('an offer by what they would buy, a need by what they have', () => {
    const seller = one('s', { sells: ['溶接'] })
    expect(found(seller)).toEqual([])
    expect(knownFor({ ...listing, side: 'need' }, [seller], today)).toMatchObject([{ reasons: [{ kind: 'sells' }] }])
  })

  it('by the same trade after those who look for it; the place alone is no reason', () => {
    const known = found(
      one('near', { prefecture: '東京都' }),
      one('trade', { industry: 'E', prefecture: '東京都' }),
      one('wish', { buys: ['溶接'] }),
    )
    expect(known.map(({ contact }) => contact.id)).toEqual(['wish', 'trade'])
    expect(known[1]!.reasons.map(({ kind }) => kind)).toEqual(['trade', 'place'])
  })

  it('the strong and the fresh first, five at most', () => {
    const buys = ['溶接']
    const known = found(
      one('old', { buys, lastContactOn: new Date('2020-01-01') }),
      one('weak', { buys, strength: 'weak' }),
      one('strong', { buys, strength: 'strong' }),
      ...['x', 'y', 'z'].map((id) => one(id, { industry: '24' })),
    )
    expect(known).toHaveLength(5)
    expect(known.slice(0, 3).map(({ contact }) => contact.id)).toEqual(['strong', 'weak', 'old'])
  })
})
