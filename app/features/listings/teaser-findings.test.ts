import { describe, expect, it } from 'vitest'
import { field, type FieldDefinition, type FieldValues } from '#app/tracks/field.ts'
import type { Switches } from '#app/tracks/switches.ts'
import { fieldsOf } from './listing-values.ts'
import { findInTeaser, hasStops, hasWarnings, type KnownOfOwner } from './teaser-findings.ts'

const fields = fieldsOf({ track: 'succession', side: 'offer' })
const inTeaser = (values: FieldValues, known: KnownOfOwner = { names: [] }, switches: Switches = {}) =>
  findInTeaser(fields, values, known, switches)
const kinds = (teaser: string, known?: KnownOfOwner) =>
  inTeaser({ teaser }, known).map(({ kind, found }) => [kind, found])

describe('names', () => {
  it.each([
    ['株式会社見本金属', '見本金属の技術を引き継ぐ方へ', '見本金属'],
    ['有限会社 ミホン金属', 'こんにちは、ﾐﾎﾝ金属です', 'ﾐﾎﾝ金属'],
    ['Mihon Kinzoku Co., Ltd.', 'Here at ＭＩＨＯＮ　kinzoku we cut metal', 'ＭＩＨＯＮ　kinzoku'],
    ['（株）見本金属', '見本 金属と申します', '見本 金属'],
    ['見本バネ工業', 'ﾐﾎﾝではなく見本ﾊﾞﾈ工業です', '見本ﾊﾞﾈ工業'],
    ['ABC', 'we are ABC now', 'ABC'],
    ['㈱見本金属', '見\u200b本金属', '見\u200b本金属'],
  ])('of the confidential field are found where they stand: %s in %s', (companyName, teaser, found) => {
    const [finding] = inTeaser({ companyName, teaser })
    expect(finding).toMatchObject({ key: 'teaser', kind: 'name', found, severity: 'stop' })
    expect(teaser.slice(finding!.start, finding!.end)).toBe(found)
  })

  it.each([
    ['', '金属加工です'],
    ['山田', '山田町の工場です'],
    ['株式会社', '株式会社の譲渡です'],
    ['見本金属', '金属の見本を作ります'],
    ['ABC', 'the abcd of it'],
    ['ひかり', '光の回線はひかりです'],
  ])('are not imagined: %s in %s', (companyName, teaser) => expect(inTeaser({ companyName, teaser })).toEqual([]))

  it('of the participant, its kana and its members are found, too', () => {
    const known = { names: ['株式会社見本製作所', 'ミホンセイサクショ', '見本 花子'] }
    expect(kinds('みほんせいさくしょの見本花子です。見本製作所。', known)).toEqual([
      ['name', 'みほんせいさくしょ'],
      ['name', '見本花子'],
      ['name', '見本製作所'],
    ])
  })

  it('are found in headline, keywords and member fields, and left alone where only approved people read', () => {
    const companyName = '見本金属'
    const values = { companyName, title: companyName, tags: ['旋盤', companyName], strengths: '見本金属の力' }
    expect(inTeaser(values).map(({ key, start }) => [key, start])).toEqual([
      ['title', 0],
      ['tags', 3],
      ['strengths', 0],
    ])
    expect(inTeaser({ companyName, mainCustomers: '見本金属の得意先' })).toEqual([])
  })
})

describe('what can be reached or looked up stops a publication', () => {
  it.each([
    ['mail', 'ご連絡は tarou@example.jp まで', 'tarou@example.jp'],
    ['mail', 'ｔａｒｏｕ＠ｅｘａｍｐｌｅ．ｊｐ', 'ｔａｒｏｕ＠ｅｘａｍｐｌｅ．ｊｐ'],
    ['url', '詳しくは https://example.co.jp/x へ。', 'https://example.co.jp/x'],
    ['phone', '電話 03-1234-5678 です', '03-1234-5678'],
    ['phone', '電話 ０９０ー１２３４ー５６７８', '０９０ー１２３４ー５６７８'],
    ['invoice_number', '登録番号 T1234567890123', 'T1234567890123'],
    ['invoice_number', 'Ｔ1-2345-6789-0123', 'Ｔ1-2345-6789-0123'],
    ['corporate_number', '法人番号は1234567890123です', '1234567890123'],
    ['address', '〒144-0052', '〒144-0052'],
    ['address', '蒲田三丁目にあります', '三丁目'],
    ['address', '蒲田4丁目15番2号', '4丁目15番2号'],
    ['address', '蒲田4-15-2の工場', '4-15-2'],
    ['address', '１２番地', '１２番地'],
    ['address', '12番3号', '12番3号'],
  ])('%s in %s', (kind, teaser, found) => {
    const findings = inTeaser({ teaser })
    expect(findings.map((one) => [one.kind, one.found, one.severity])).toEqual([[kind, found, 'stop']])
    expect(hasStops(findings)).toBe(true)
  })
})

describe('what may give away is a warning', () => {
  it.each([
    ['figure', '売上9,832万円です', '9,832万円'],
    ['figure', '売上９，８３２万円です', '９，８３２万円'],
    ['figure', '利益は12,345,000円', '12,345,000円'],
    ['figure', '1億2,340万円', '1億2,340万円'],
    ['figure', '昭和43年創業の会社', '昭和43年創業'],
    ['figure', '創業は1962年です', '創業は1962年'],
    ['figure', 'We were founded in 1962 and still work.', 'founded in 1962'],
    ['brand', '「花ごよみ」シリーズを作っています', '「花ごよみ」シリーズ'],
    ['brand', '屋号「見本堂」で営業', '屋号「見本堂」'],
    ['brand', 'ハナゴヨミ®で知られます', 'ハナゴヨミ®'],
    ['brand', '花暦™の製造元', '花暦™'],
    ['brand', '主力はHanagoyomiです', 'Hanagoyomi'],
    ['brand', 'We make the well known Hanagoyomi line.', 'Hanagoyomi'],
    ['municipality', '大田区の金属加工です', '大田区'],
    ['municipality', '工場は大田区と川崎市に', '大田区'],
    ['station', '蒲田駅から歩いて5分', '蒲田駅'],
  ])('%s in %s', (kind, teaser, found) => {
    const findings = inTeaser({ teaser })
    expect(findings[0]).toMatchObject({ kind, found, severity: 'warn' })
    expect([hasStops(findings), hasWarnings(findings)]).toEqual([false, true])
  })

  it.each([
    '売上は約1億円、利益は350万円です',
    '譲渡価格は1,200万円から3,000万円',
    '1億2,000万円',
    '従業員20名、職人5人',
    '創業から1960年代に広がりました',
    'CNC旋盤、SUS304、A5052、ISO 9001、JIS、AI、IoT、DX、BtoB',
    'Illustrator と Figma を使います',
    'Tokyo and Japan. We cut metal. Our people are skilled.',
    '2027年4月1日までに、3-5社と話したい',
    '全国の地区や学区、市場、都市部に届けます',
    '納期は10-14日、ロットは1-100個、精度は0.01mm',
    '',
  ])('is not seen in: %s', (teaser) => expect(kinds(teaser)).toEqual([]))

  it('names the owner’s town also without its ending, only where the town is not told', () => {
    const values = { municipality: '武蔵野市', teaser: '武蔵野の小さな工場', strengths: '武蔵野市の土地勘' }
    expect(inTeaser(values).map(({ key, found }) => [key, found])).toEqual([['teaser', '武蔵野']])
  })

  it('leaves the number of people alone where the exact number is told', () => {
    const open = fields.map((one): FieldDefinition =>
      one.key === 'employees' ? field('employees', 'integer', 'public') : one,
    )
    const closed = fields.map((one) => (one.key === 'employees' ? field('employees', 'integer', 'granted') : one))
    const values = { teaser: '従業員13名の会社です' }
    expect(findInTeaser(open, values, { names: [] }, {})).toEqual([])
    expect(findInTeaser(closed, values, { names: [] }, {}).map(({ found }) => found)).toEqual(['従業員13名'])
  })
})

describe('pictures', () => {
  const withImages = [...fields.filter(({ control }) => control !== 'images'), field('images', 'images', 'public')]
  const known = {
    names: [],
    images: [
      { id: 'one', alt: '電話 03-1234-5678 の看板', findings: ['location', 'camera'] },
      { id: 'other', alt: 'tarou@example.jp', findings: ['location'] },
    ],
  }

  it('are read by their descriptions and metadata, only those that are shown', () => {
    const found = findInTeaser(withImages, { images: ['one'] }, known, {})
    expect(found.map(({ kind, found, severity, imageId }) => [kind, found, severity, imageId])).toEqual([
      ['phone', '03-1234-5678', 'stop', 'one'],
      ['image_metadata', 'location', 'note', 'one'],
      ['image_metadata', 'camera', 'note', 'one'],
    ])
  })
})

describe('hostile texts', () => {
  it.each([
    ['digits', '1'.repeat(20_000)],
    ['dots', 'a.'.repeat(10_000)],
    ['numbers and kanji', '一二三四'.repeat(5_000)],
    ['capitals', 'Aa'.repeat(10_000)],
    ['half-width kana', 'ﾊﾞ'.repeat(10_000)],
    ['brackets', '「'.repeat(20_000)],
    ['spaces', 'T '.repeat(10_000)],
    ['emoji', '👩‍👩‍👧'.repeat(3_000)],
  ])('are read in time: %s', (_, teaser) => {
    const start = performance.now()
    inTeaser({ teaser, companyName: '見本金属', municipality: '大田区' })
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  it('reads a million letters no further than a field may be long', () => {
    expect(inTeaser({ teaser: 'あ'.repeat(1_000_000) })).toEqual([])
  })
})
