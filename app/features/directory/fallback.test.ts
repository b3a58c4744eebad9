import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { fieldsOf, splitValues } from '#app/features/listings/listing-values.ts'
import { anonymous } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeMember, makeOwner, signedIn } from '#app/testing/make.server.ts'
import type { FieldValues } from '#app/tracks/field.ts'
import type { Switches } from '#app/tracks/switches.ts'
import { allTracks } from '#app/tracks/registry.ts'
import { SearchUnavailable } from '#search/errors.ts'
import { indexListings } from './reactions/index-listings.server.ts'
import { prepareIndex } from './reactions/prepare-index.server.ts'
import { searchDirectory } from './queries/search-directory.server.ts'
import { readDirectoryQuery } from './schema.ts'
import { searchEngine } from './search-engine.server.ts'

type Asking = Parameters<typeof searchDirectory>[0]
type Given = Parameters<typeof makeListing>[1]

const ask = (text: string) => readDirectoryQuery(new URLSearchParams(text))
const PRICES = {
  succession: { offer: ['askingPriceMinYen', 'askingPriceMaxYen'], need: ['budgetMinYen', 'budgetMaxYen'] },
  design: { offer: ['rateMinYen', 'rateMaxYen'], need: ['budgetMinYen', 'budgetMaxYen'] },
  trial: { offer: ['trialPriceMinYen', 'trialPriceMaxYen'], need: ['budgetMinYen', 'budgetMaxYen'] },
} as const

interface Sample {
  track?: keyof typeof PRICES
  side?: 'offer' | 'need'
  price?: [number | undefined, number | undefined]
  values?: FieldValues
  switches?: Switches
}

/** Written the way a form is: columns, bands and choices together. */
async function publish({ track = 'succession', side = 'offer', price = [undefined, undefined], ...rest }: Sample) {
  const { participant } = await makeOwner()
  const given: Given = { track, side }
  const listing = await makeListing(participant.id, given)
  const [low, high] = PRICES[track][side]
  const values = { title: '仮の一覧の掲載', teaser: '紹介文', ...rest.values, [low]: price[0], [high]: price[1] }
  const closed = rest.switches?.['price'] === 'closed'
  const switches = { ...rest.switches, ...(closed ? { [low]: 'closed', [high]: 'closed' } : {}) } as Switches
  const { columns, details, switches: kept } = splitValues(fieldsOf(listing), values, switches)
  await db.listing.update({ where: { id: listing.id }, data: { ...columns, details, switches: kept } })
  await indexListings([listing.id])
}

const SAMPLES: Sample[] = [
  { values: { prefecture: '東京都', municipality: '大田区', industry: '24', employees: 3 }, price: [1, 5_000_000] },
  {
    values: { prefecture: '東京都', municipality: '港区', industry: 'E', employees: 9 },
    price: [5_000_001, undefined],
  },
  {
    values: { prefecture: '京都府', industry: '09', employees: 9 },
    switches: { employees: 'open' },
    price: [undefined, 4],
  },
  {
    values: { prefecture: '東京都', employees: 70 },
    switches: { employees: 'closed' },
    price: [30_000_000, 50_000_000],
  },
  { values: { prefecture: '大阪府', employees: 400 }, switches: { employees: 'broad' } },
  { side: 'need', values: { industry: '56' }, price: [10_000_000, 20_000_000], switches: { price: 'closed' } },
  { track: 'design', values: { employees: 21, industry: '24' }, price: [300_000, 800_000] },
  { track: 'design', side: 'need', values: { prefecture: '石川県' }, price: [undefined, 900_000] },
  {
    track: 'trial',
    values: { prefecture: '東京都', municipality: '港区', employees: 2_500 },
    price: [2_000_000, 2_000_000],
  },
  { track: 'trial', side: 'need', values: { employees: 5 }, switches: { employees: 'open' } },
]

const FILTERS = [
  '',
  'track=design',
  'track=design&track=trial&side=need',
  'side=need',
  'industry=E',
  'industry=24&industry=56',
  'prefecture=東京都',
  'prefecture=東京都&prefecture=石川県&track=design',
  'municipality=港区',
  'municipality=大田区&prefecture=東京都',
  'price_from=1',
  'price_to=500万',
  'price_from=500万&price_to=500万',
  'price_from=1000万&price_to=3000万',
  'price_from=6000万',
  'price_to=4',
  'people_to=0',
  'people_to=5',
  'people_from=6',
  'people_from=6&people_to=20',
  'people_from=9&people_to=9',
  'people_from=51',
  'people_from=301',
  'people_from=2001&price_from=100万&track=trial&prefecture=東京都',
]

async function both(text: string, actor: Asking) {
  const pageOf = async () => {
    const { items, total, facets } = await searchDirectory(actor, ask(text))
    const counts = Object.entries(facets).map(([field, found]) => [
      field,
      found.map((one) => `${one.value} ${one.count}`).sort(),
    ])
    return { ids: items.map(({ id }) => id), total, facets: Object.fromEntries(counts) as Record<string, string[]> }
  }
  const searched = await pageOf()
  const spy = vi.spyOn(searchEngine(), 'search').mockRejectedValue(new SearchUnavailable('connection', 'down'))
  const listed = await pageOf()
  spy.mockRestore()
  return { searched, listed }
}

let member: Asking

beforeAll(async () => {
  await prepareIndex()
  for (const sample of SAMPLES) await publish(sample)
  member = await signedIn((await makeMember()).id)
})
afterEach(() => void vi.restoreAllMocks())

describe('the directory while search is away', () => {
  it.each(FILTERS)('lists and counts what the search does for "%s"', async (text) => {
    for (const actor of [anonymous, member]) {
      const { searched, listed } = await both(text, actor)
      expect([...listed.ids].sort()).toEqual([...searched.ids].sort())
      expect([listed.total, listed.facets]).toEqual([searched.total, searched.facets])
    }
  })

  it('narrows by each of the filters at all', async () => {
    const counts = new Map<string, number>()
    for (const text of FILTERS) counts.set(text, (await both(text, member)).listed.ids.length)
    const narrowing = FILTERS.filter((text) => (counts.get(text) ?? 0) < SAMPLES.length)
    expect(narrowing).toEqual(FILTERS.filter((text) => text !== ''))
    expect(FILTERS.filter((text) => counts.get(text) === 0)).toEqual([])
  })

  it('counts towns for members only', async () => {
    expect((await both('', member)).listed.facets['municipality']).toContain('港区 2')
    expect((await both('', anonymous)).listed.facets['municipality']).toEqual([])
  })

  it('keeps the order by amount', async () => {
    for (const sort of ['price_low', 'price_high']) {
      const { searched, listed } = await both(`sort=${sort}&price_from=1`, anonymous)
      expect(listed.ids).toEqual(searched.ids)
    }
  })

  it('takes words as they were typed, and lets them go when no listing holds them', async () => {
    await db.listing.updateMany({ where: { track: 'design', side: 'need' }, data: { teaser: '100%手作りの提灯' } })
    vi.spyOn(searchEngine(), 'search').mockRejectedValue(new SearchUnavailable('connection', 'down'))
    const found = await searchDirectory(anonymous, ask('q=手作り 提灯'))
    expect(found).toMatchObject({ total: 1, fallback: { areWordsIgnored: false } })
    expect((await searchDirectory(anonymous, ask('q=0%25手'))).total).toBe(1)
    const ignored = await searchDirectory(anonymous, ask('q=1_0 提灯&track=design'))
    expect(ignored).toMatchObject({ total: 2, fallback: { areWordsIgnored: true } })
  })

  it('reads columns that hold what anybody may read, in every track', () => {
    for (const { sides } of allTracks)
      for (const { fields } of Object.values(sides))
        for (const { key, column, level, switch: own, band } of fields) {
          if (column === 'prefecture' || column === 'industry') expect(level).toBe('public')
          if (column?.startsWith('price')) expect([own?.opensTo, band]).toEqual(['public', undefined])
          if (column === 'employees')
            expect([key, own?.opensTo, band?.level]).toEqual(['employees', 'public', 'public'])
        }
  })
})
