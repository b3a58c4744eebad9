import { describe, expect, it } from 'vitest'
import { highlightRanges } from './highlight.ts'

const marked = (text: string, query: string) =>
  highlightRanges(text, query).map(([start, end]) => text.slice(start, end))

describe('highlightRanges', () => {
  it('marks the words of the query in the writing of the text', () => {
    expect(marked('倉庫の結露を防ぐＩＯＴ機器', 'iot 結露')).toEqual(['結露', 'ＩＯＴ'])
    expect(marked('クラウドで動く', 'くらうど')).toEqual(['クラウド'])
  })
  it('joins neighbours, leaves stop words alone, and keeps offsets behind odd characters', () => {
    expect(marked('断熱塗料の話', '断熱 塗料 の')).toEqual(['断熱塗料'])
    expect(marked('㈱𠮷野の塗装', '塗装')).toEqual(['塗装'])
    expect(marked('本文', '')).toEqual([])
  })
})
