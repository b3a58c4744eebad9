import { describe, expect, it } from 'vitest'
import { trackOf } from '#app/tracks/registry.ts'
import { listingSides, trackKeys } from '#app/tracks/track-definition.ts'
import { asRawFields, type RawFields, rawOf, readDraft } from './draft-values.ts'

const fields = trackOf('succession').sides.offer.fields

describe('a working copy', () => {
  it.each([
    ['full-width digits and units', { askingPriceMinYen: ['１，２００万円'] }, { askingPriceMinYen: 12_000_000 }, {}],
    ['an amount that is none', { askingPriceMinYen: ['たくさん'] }, {}, { askingPriceMinYen: 'yen' }],
    ['a negative asking price', { askingPriceMinYen: ['-5'] }, {}, { askingPriceMinYen: 'yen' }],
    [
      'an amount beyond all money',
      { askingPriceMinYen: ['99999999999999999999'] },
      {},
      { askingPriceMinYen: expect.stringMatching(/^(?:too_large|yen)/) },
    ],
    ['an unknown choice', { transferKind: ['theft'] }, {}, { transferKind: 'choose_one' }],
    ['blanks', { title: ['　 '], transferKind: [''] }, {}, {}],
    ['controls and direction marks', { title: ['町\u202E工\u0007場'] }, { title: '町工場' }, {}],
    [
      'one thing right beside one wrong',
      { title: ['町工場'], employees: ['多い'] },
      { title: '町工場' },
      { employees: 'whole_number' },
    ],
    ['a key no field has', { nonsense: ['x'] }, {}, {}],
  ] as [string, RawFields, object, object][])('with %s', (_, raw, values, errors) => {
    expect(readDraft(fields, raw)).toEqual({ values, errors })
  })

  it('reads back what a listing says, in every control', () => {
    for (const track of trackKeys)
      for (const side of listingSides) {
        const own = trackOf(track).sides[side].fields
        const raw = Object.fromEntries(
          own.map((field): [string, string[]] => [
            field.key,
            {
              yen: ['1,200万円'],
              integer: ['12'],
              year: ['1968'],
              date: ['2028-04-01'],
              choice: field.options.slice(0, 1),
              choices: field.options.slice(0, 2),
              industry: ['24'],
              industries: ['24', 'E'],
              prefecture: ['東京都'],
              prefectures: ['東京都', '埼玉県'],
              names: ['甲商会\n乙、丙'],
              tags: ['木工、金属'],
              images: ['01890000-0000-7000-8000-000000000000'],
              municipality: ['大田区'],
              line: ['一行'],
              text: ['二行\nの文'],
            }[field.control],
          ]),
        )
        const { values, errors } = readDraft(own, raw)
        expect(errors, `${track} ${side}`).toEqual({})
        expect(Object.keys(values)).toHaveLength(own.length)
        expect(readDraft(own, rawOf(own, values)).values).toEqual(values)
      }
  })

  it('is read from JSON of any shape', () => {
    expect(asRawFields({ a: ['x', 1], b: 'x', c: null })).toEqual({ a: ['x'], b: [], c: [] })
    for (const json of [null, 'x', [], 3]) expect(asRawFields(json)).toEqual({})
  })
})
