import { describe, expect, it } from 'vitest'
import { findContactDetail } from './contact-details.ts'

describe('findContactDetail', () => {
  it.each([
    ['hanako@example.jp までお願いします', 'hanako@example.jp'],
    ['ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'hanako@example.jp'],
    ['hanako アットマーク example.jp', 'hanako アットマーク example.jp'],
    ['電話は03-1234-5678です', '03-1234-5678'],
    ['０９０－１２３４－５６７８', '090-1234-5678'],
    ['携帯 09012345678', '09012345678'],
    ['03(1234)5678', '03(1234)5678'],
    ['0120 123 456', '0120 123 456'],
    ['+81 90-1234-5678', '+81 90-1234-5678'],
    ['090ー1234ー5678', '090-1234-5678'],
    ['https://example.jp/about をご覧ください', 'https://example.jp/about'],
    ['www.example.com です', 'www.example.com'],
    ['当社は mihon-seisakusho.co.jp です', 'mihon-seisakusho.co.jp'],
  ])('finds the way to reach the writer in %s', (text, found) => expect(findContactDetail(text)).toBe(found))

  it.each([
    '売上は1億2,000万円、利益は100,000,000円です。',
    '1998年4月1日創業、2025-04-01に25周年です。',
    '従業員は10-20人、単価は0.05mm以下の精度です。',
    '法人番号は1234567890123です。',
    'JIS B 0405-1991 と ISO 9001:2015 に沿って加工します。',
    'Webサイトの制作も、iPhone用アプリも作ります。',
    '3.5mmの板、φ0.1の穴、A.I.を使った検査',
    '',
  ])('lets plain business talk through: %s', (text) => expect(findContactDetail(text)).toBeUndefined())

  // Patterns that begin anew at every letter never come back from these.
  it.each(['x', 'a-', 'a.', '0-', '+', 'ー'])('comes back from a megabyte of %s', (part) =>
    expect(findContactDetail(part.repeat(1_000_000 / part.length))).toBeUndefined(),
  )
})
