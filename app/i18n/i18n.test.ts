import { describe, expect, it } from 'vitest'
import { errorStatus } from '#app/platform/errors/codes.ts'
import { allTracks } from '#app/tracks/registry.ts'
import { INDUSTRIES } from '#search/knowledge/industries.ts'
import { PREFECTURES } from '#search/knowledge/prefectures.ts'
import { en as EN } from './resources-en.ts'
import { daysUntil, formatDate, formatDateTime, formatYen, formatYenProse } from './format.ts'
import { translatorFor } from './server-translator.server.ts'

const both = [translatorFor('ja'), translatorFor('en')]
const missing = (keys: string[]) =>
  both.flatMap(({ has, locale }) => keys.filter((key) => !has(key)).map((key) => `${locale}: ${key}`))

describe('texts', () => {
  it('name every error code', () =>
    expect(missing(Object.keys(errorStatus).map((code) => `errors.${code}`))).toEqual([]))

  it('name every industry and prefecture, in Japanese as the knowledge does', () => {
    expect(missing([...INDUSTRIES.keys()].map((code) => `industries.${code}`))).toEqual([])
    expect(missing([...PREFECTURES.keys()].map((name) => `prefectures.${name}`))).toEqual([])
    for (const { code, name } of INDUSTRIES.values()) expect(both[0]!.dynamic(`industries.${code}`)).toBe(name)
  })

  it('name and explain every criterion of every track', () => {
    const keys = allTracks.flatMap(({ signals }) => signals.criteria.map(({ key }) => key))
    expect(missing(keys.flatMap((key) => [`matching.criteria.${key}`, `site.criterionExplain.${key}`]))).toEqual([])
  })

  it('carry no Japanese into English', () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
    const texts: string[] = []
    const walk = (node: unknown, path: string) => {
      if (typeof node === 'string' && japanese.test(node)) texts.push(`${path}: ${node}`)
      if (typeof node === 'object' && node !== null)
        for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`)
    }
    walk(EN, 'en')
    expect(texts).toEqual([])
  })

  it('fill in parameters without escaping, since React does', () => {
    expect(both[0]!.t('home.greeting', { name: '<b>花子</b> & 太郎' })).toBe('<b>花子</b> & 太郎さん、こんにちは')
  })
})

describe('formats', () => {
  it.each([
    [0, '0円'],
    [9_999, '9,999円'],
    [12_000_000, '1,200万円'],
    [120_000_000, '1億2,000万円'],
    [100_000_500, '1億500円'],
  ])('%s yen in Japanese prose', (amount, text) => expect(formatYenProse(amount, 'ja')).toBe(text))

  it('shows yen in tables and in English with separators', () => {
    expect(formatYen(12_000_000)).toBe('¥12,000,000')
    expect(formatYen(-2_000_000)).toBe('−¥2,000,000')
    expect(formatYenProse(12_000_000, 'en')).toBe('¥12,000,000')
  })

  it('shows days in Japan’s time, with the weekday', () => {
    const newYear = '2025-12-31T15:30:00.000Z'
    expect(formatDate(newYear, 'ja')).toBe('2026年1月1日（木）')
    expect(formatDate(newYear, 'en')).toBe('Thu, 1 Jan 2026')
    expect(formatDateTime(newYear, 'ja')).toBe('2026年1月1日（木） 00:30')
  })

  it('counts started days as days left', () => {
    const now = new Date('2026-01-01T00:00:00Z')
    expect(daysUntil('2026-01-01T00:00:01Z', now)).toBe(1)
    expect(daysUntil('2026-01-03T00:00:00Z', now)).toBe(2)
    expect(daysUntil('2025-12-01T00:00:00Z', now)).toBe(0)
  })
})
