import { describe, expect, it } from 'vitest'
import { foldScreening } from './fold-screening.ts'

describe('foldScreening', () => {
  it.each([
    ['株式会社 見本商事', '見本商事'],
    ['見本商事㈱', '見本商事'],
    ['（有）みほん', 'ミホン'],
    ['ﾐﾎﾝ', 'ミホン'],
    ['ミホン・サービス', 'ミホンサビス'],
    ['Ｍｉｈｏｎ Co., Ltd.', 'mihon'],
    ['山田　太郎', '山田太郎'],
    ['株式会社', ''],
    ['', ''],
  ])('%s -> %s', (name, folded) => expect(foldScreening(name)).toBe(folded))
})
