import { beforeAll, describe, expect, it } from 'vitest'
import { makeListing, makeMember, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { anonymous } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { foldName } from '#app/features/participants/fold-name.ts'
import { directoryUrl } from './directory-url.ts'
import { searchDirectory } from './queries/search-directory.server.ts'
import { indexListings } from './reactions/index-listings.server.ts'
import { prepareIndex } from './reactions/prepare-index.server.ts'
import { readDirectoryQuery } from './schema.ts'
import { suggestionsFor } from './ui/suggestions.server.ts'

const ask = (text: string) => readDirectoryQuery(new URLSearchParams(text))

beforeAll(prepareIndex)

interface Columns {
  prefecture?: string
  municipality?: string
  industry?: string
  priceMinYen?: bigint
  priceMaxYen?: bigint
  employees?: number
}

async function publish(title: string, columns: Columns = {}, given: Parameters<typeof makeListing>[1] = {}) {
  const { participant } = await makeOwner()
  const { id } = await makeListing(participant.id, { ...given, title })
  await db.listing.update({ where: { id }, data: columns })
  await indexListings([id])
  return id
}

const idsOf = async (text: string, actor: Parameters<typeof searchDirectory>[0] = anonymous) =>
  (await searchDirectory(actor, ask(text))).items.map(({ id }) => id).sort()

describe('facets', () => {
  it('takes several values of one facet as one of them, and counts the others as if none were chosen', async () => {
    const [north, south] = [
      await publish('蒔絵の店', { prefecture: '青森県' }),
      await publish('蒔絵の店', { prefecture: '高知県' }),
    ]
    await publish('蒔絵の店', { prefecture: '奈良県' })
    const page = await searchDirectory(anonymous, ask('q=蒔絵&prefecture=青森県&prefecture=高知県'))
    expect(page.items.map(({ id }) => id).sort()).toEqual([north, south].sort())
    expect(page.facets.prefecture).toContainEqual({ value: '奈良県', count: 1 })
  })

  it('means by a division of trades all that belongs to it', async () => {
    const id = await publish('七宝の店', { industry: '24' })
    await publish('七宝の店', { industry: '56' })
    const page = await searchDirectory(anonymous, ask('q=七宝&industry=E'))
    expect(page.items.map((item) => item.id)).toEqual([id])
    expect(page.facets.industry).toEqual(
      expect.arrayContaining([
        { value: 'E', count: 1 },
        { value: '56', count: 1 },
      ]),
    )
  })

  it('lets members search by town, and nobody else', async () => {
    const id = await publish('蚕糸の店', { prefecture: '東京都', municipality: '大田区' })
    await publish('蚕糸の店', { prefecture: '東京都', municipality: '港区' })
    const member = await signedIn((await makeMember()).id)
    expect(await idsOf('q=蚕糸&municipality=大田区', member)).toEqual([id])
    const open = await searchDirectory(anonymous, ask('q=蚕糸&municipality=大田区'))
    expect(open.total).toBe(2)
    expect(JSON.stringify(open)).not.toContain('区')
  })
})

describe('what answers a part of the words', () => {
  it('stands apart from what was found, out of the count, and hides from whom it hides', async () => {
    const found = await publish('釉薬 螺鈿 木版 欄間の店')
    const near = await publish('欄間の店')
    const query = 'q=釉薬 螺鈿 木版 欄間'
    const page = await searchDirectory(anonymous, ask(query))
    expect(page).toMatchObject({ total: 1, items: [{ id: found }] })
    expect(page.near.map(({ id }) => id)).toContain(near)
    expect((await searchDirectory(anonymous, ask(`${query}&sort=newest`))).near).toEqual([])
    await db.listing.update({ where: { id: near }, data: { status: 'paused' } })
    expect((await searchDirectory(anonymous, ask(query))).near.map(({ id }) => id)).not.toContain(near)
  })
})

describe('ranges', () => {
  it('finds amounts that touch the range, typed the Japanese way', async () => {
    const cheap = await publish('琺瑯の店', { priceMinYen: 3_000_000n, priceMaxYen: 5_000_000n })
    const dear = await publish('琺瑯の店', { priceMinYen: 120_000_000n, priceMaxYen: 150_000_000n })
    await publish('琺瑯の店')
    expect(await idsOf('q=琺瑯&price_to=５００万円')).toEqual([cheap])
    expect(await idsOf('q=琺瑯&price_from=1億2千万')).toEqual([dear])
    expect(await idsOf('q=琺瑯&price_from=2億&price_to=400万')).toEqual([cheap, dear].sort())
  })

  it('says an amount it could not read and narrows nothing by it', () => {
    const query = ask('price_from=たくさん&price_to=100万')
    expect(query).toMatchObject({ priceFrom: null, priceTo: 1_000_000, unread: { from: 'たくさん', to: null } })
    expect(directoryUrl(query)).toBe('/listings?price_to=1000000')
  })

  it('finds by the bands that stand for the number of people', async () => {
    const ids = []
    for (const [low, high] of [
      [null, 5],
      [6, 20],
      [51, 100],
    ] as const)
      // prettier-ignore
      ids.push(await publish('鼈甲の店', {}, { details: { bands: { employees: { band: [low, high], kind: 'people' } } } }))
    expect(await idsOf('q=鼈甲&people_to=20')).toEqual([ids[0], ids[1]].sort())
    expect(await idsOf('q=鼈甲&people_from=6&people_to=50')).toEqual([ids[1]])
  })
})

describe('marks', () => {
  it('stand where the words stand, in texts of this reader only', async () => {
    const id = await publish('截金の工房', {}, { details: { strengths: '創業から続く<b>平脱</b>の技法' } })
    const member = await signedIn((await makeMember()).id)
    const marksFor = async (text: string, actor = anonymous as Parameters<typeof searchDirectory>[0]) =>
      (await searchDirectory(actor, ask(text))).items.find((item) => item.id === id)?.marks
    expect(await marksFor('q=截金')).toMatchObject({ title: [[0, 2]], excerpt: null })
    expect(await marksFor('q=')).toBeNull()
    const marks = await marksFor('q=平脱', member)
    const { text, ranges } = marks!.excerpt!
    expect(ranges.map(([from, to]) => text.slice(from, to))).toEqual(['平脱'])
    expect(await marksFor('q=平脱')).toBeUndefined()
  })
})

describe('nothing found', () => {
  it('says which filter taken off finds how many, and which prefecture beside', async () => {
    await publish('根付の店', { prefecture: '埼玉県', industry: '32' })
    await publish('根付の店', { prefecture: '沖縄県', industry: '32' })
    const { total, nextSteps } = await searchDirectory(anonymous, ask('q=根付&prefecture=東京都&industry=32'))
    expect(total).toBe(0)
    expect(nextSteps).toEqual([
      expect.objectContaining({ kind: 'neighbour', prefecture: '埼玉県', total: 1 }),
      expect.objectContaining({ kind: 'drop', what: 'prefecture', total: 2 }),
    ])
    const widened = directoryUrl(ask('q=根付&prefecture=東京都&industry=32'), nextSteps[1]!.change)
    expect(await idsOf(widened.split('?')[1]!)).toHaveLength(2)
  })
})

describe('suggestions', () => {
  it('offers trades, regions and words in the reader’s language, and titles', async () => {
    const id = await publish('金工の老舗を継ぐ人')
    const labels = async (typed: string, locale: 'ja' | 'en' = 'ja') =>
      (await suggestionsFor(anonymous, typed, locale)).map(({ kind, label }) => `${kind} ${label}`)
    expect(await labels('とうきょ')).not.toContain('prefecture 東京都')
    expect(await labels('東京')).toContain('prefecture 東京都')
    expect(await labels('Toky', 'en')).toContain('prefecture Tokyo')
    expect(await labels('いざかや')).toContain('industry 飲食店')
    expect(await suggestionsFor(anonymous, '金工', 'ja')).toContainEqual({
      kind: 'listing',
      label: '金工の老舗を継ぐ人',
      to: `/listings/${id}`,
    })
    await publish('チャットボットを試す町')
    expect(await labels('ちゃっと')).toContain('word チャットボット')
    for (const nothing of ['', '   ']) expect(await labels(nothing)).toEqual([])
  })

  it('tells nobody of what is for members, hides from them or is not published', async () => {
    const id = await publish('象嵌の工房', {}, { details: { strengths: '木目金の技' } })
    const hiding = await makeOwner()
    const titles = async (typed: string, actor: Parameters<typeof suggestionsFor>[0]) =>
      (await suggestionsFor(actor, typed, 'ja')).filter(({ kind }) => kind === 'listing')
    expect(await titles('木目金', hiding.actor)).toHaveLength(1)
    expect(await titles('木目金', anonymous)).toEqual([])
    await db.listing.update({ where: { id }, data: { hiddenFrom: [foldName(hiding.participant.name)] } })
    expect(await titles('木目金', hiding.actor)).toEqual([])
    await db.listing.update({ where: { id }, data: { status: 'paused', hiddenFrom: [] } })
    expect(await titles('象嵌', anonymous)).toEqual([])
  })

  it('takes whatever is typed', async () => {
    for (const typed of ['<script>', '"', '\u0000', 'あ'.repeat(5_000), '()[]*?'])
      expect(Array.isArray(await suggestionsFor(anonymous, typed, 'ja'))).toBe(true)
  })
})

describe('the address', () => {
  it('carries everything that was chosen and is read back the same', () => {
    const text =
      'q=a&track=succession&track=trial&side=offer&industry=E&industry=32&prefecture=東京都&municipality=大田区&price_from=1&price_to=2&people_from=6&people_to=20&sort=newest&page=3'
    const query = ask(text)
    const url = directoryUrl(query, { page: query.page })
    expect(decodeURIComponent(url)).toBe(`/listings?${text}`)
    expect(ask(url.split('?')[1]!)).toEqual(query)
  })
})
