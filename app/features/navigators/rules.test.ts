import { describe, expect, it } from 'vitest'
import { foldName } from '#app/features/participants/fold-name.ts'
import { freshnessOf, isSameOrganisation } from './rules.ts'

describe('the freshness of a contact', () => {
  it.each([
    ['2026-04-01', 'fresh'],
    ['2026-01-01', 'fresh'],
    ['2025-12-31', 'fading'],
    ['2025-04-01', 'fading'],
    ['2025-03-31', 'old'],
    ['1999-01-01', 'old'],
  ])('spoken to on %s: %s', (day, freshness) => {
    expect(freshnessOf(new Date(`${day}T00:00:00Z`), new Date('2026-04-01T12:00:00Z'))).toBe(freshness)
  })
})

describe('a declared organisation', () => {
  it.each([
    ['株式会社見本精工', '見本精工', true],
    ['見本精工', '㈱見本精工', true],
    ['ＭＩＨＯＮ　株式会社', 'Mihon', true],
    ['見本信用金庫', '見本信用金庫 大田支店', true],
    ['見本信用金庫 大田支店', '見本信用金庫', true],
    ['見本精工', '見本金属製作所', false],
    ['見本', '見本精工', false],
    ['株式会社', '株式会社見本精工', false],
    ['見本精工', '株式会社', false],
  ])('%s and %s: %s', (declared, name, isSame) => {
    expect(isSameOrganisation(foldName(declared), name)).toBe(isSame)
  })
})
