import { describe, expect, it } from 'vitest'
import { COLUMN, Sheet } from './sheet.server.ts'
import { readText } from './testing/read-text.server.ts'

const AT = new Date('2026-04-01T00:00:00Z')
const make = () => new Sheet({ title: '見本', author: '結び', at: AT })

describe('a document in Japanese', () => {
  it('can be read back: kanji, kana, both widths of figures, yen signs, Latin letters', async () => {
    const text = '適格請求書 ¥1,234,567 ￥ 円 T9000000000000 １２３ ABC abc é （税込み）10％ ・ー。'
    const sheet = make()
    sheet.row({ text, size: 10 })
    expect(readText(await sheet.finish())).toBe(text)
  })

  it('writes rare letters of names from the parts of the font that have them, and a mark for those nobody has', async () => {
    const sheet = make()
    sheet.row({ text: '髙﨑①㈱ 𠮷野 \u{1F980}', size: 12, bold: true })
    expect(readText(await sheet.finish())).toBe('髙﨑①㈱ 𠮷野 〓')
  })

  it('puts in only the letters used', async () => {
    const sheet = make()
    sheet.row({ text: '結び', size: 12 })
    expect((await sheet.finish()).length).toBeLessThan(10_000)
  })

  it('keeps texts of a row at one height, breaks long ones, and goes on on another page', async () => {
    const sheet = make()
    for (let row = 1; row <= 60; row++)
      sheet.row({ text: `項目${row}`, size: 10, width: 200 }, { text: `¥${row}`, size: 10, align: 'right' })
    sheet.row({ text: 'あ'.repeat(60), size: 10, left: COLUMN.left, width: 300 })
    const pdf = await sheet.finish()
    const lines = readText(pdf).split('\n')
    expect(lines.slice(0, 2)).toEqual(['項目1¥1', '項目2¥2'])
    expect(lines.slice(-2)).toEqual(['あ'.repeat(30), 'あ'.repeat(30)])
    expect(pdf.toString('latin1')).toContain('/Count 2')
  })
})
