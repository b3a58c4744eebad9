import { describe, expect, it } from 'vitest'
import { nda } from '#app/tracks/shared-nda.ts'
import { fillNda, isSameName, ndaSections, ndaVersion } from './nda-document.ts'

const document = nda[0]!
const now = new Date('2025-04-30T15:30:00Z')
const parties = { offer: '見本製作所', need: '株式会社{offer}$&{date}' }

describe('the NDA text', () => {
  it.each(['ja', 'en'] as const)('is filled in %s with both names and the day in Japan, each once', (locale) => {
    const text = fillNda(document, locale, parties, now)
    expect(text).toContain('見本製作所')
    expect(text).toContain('株式会社{offer}$&{date}')
    expect(text).toContain(locale === 'ja' ? '2025年5月1日' : '1 May 2025')
    expect(text.replace(parties.need, '')).not.toMatch(/\{\w+\}/)
  })

  it.each(['ja', 'en'] as const)('is shown in %s without losing a word', (locale) => {
    const text = fillNda(document, locale, parties, now)
    const { title, sections } = ndaSections(text)
    const shown = [title, ...sections.flatMap(({ heading, body }) => [heading ?? '', body])].join('')
    expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    expect(sections.filter(({ heading }) => heading !== undefined)).toHaveLength(8)
  })
})

describe('the version to sign', () => {
  const old = { ...document, version: 'old', validFrom: '2020-01-01' }
  const later = { ...document, version: 'later', validFrom: '2030-01-01' }
  const versions = [old, document, later]
  it.each([
    ['2024-12-31', undefined, 'old'],
    ['2025-04-01', undefined, document.version],
    ['2031-01-01', undefined, 'later'],
    ['2031-01-01', 'old', 'old'],
  ])('on %s when the other side signed %s is %s', (day, signed, expected) =>
    expect(ndaVersion(versions, day, signed).version).toBe(expected),
  )
  it('is never made up', () => {
    expect(() => ndaVersion(versions, '2019-01-01', undefined)).toThrow()
    expect(() => ndaVersion(versions, '2025-04-01', 'unknown')).toThrow()
  })
})

describe('isSameName', () => {
  it.each([
    ['見本 花子', '見本　花子', true],
    ['見本花子', '見本 花子', true],
    ['Ｈａｎａｋｏ mihon', 'Hanako Mihon', true],
    ['見本 太郎', '見本 花子', false],
    ['', '見本 花子', false],
  ])('%j for %j: %s', (typed, registered, same) => expect(isSameName(typed, registered)).toBe(same))
})
