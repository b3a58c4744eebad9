import { describe, expect, it } from 'vitest'
import { eraYear } from './founding-year.ts'

describe('a year of the eras', () => {
  it.each<[number, string | undefined]>([
    [1867, undefined],
    [1868, '明治元年'],
    [1911, '明治44年'],
    [1912, '大正元年'],
    [1926, '昭和元年'],
    [1968, '昭和43年'],
    [1988, '昭和63年'],
    [1989, '平成元年'],
    [2018, '平成30年'],
    [2019, '令和元年'],
    [2025, '令和7年'],
  ])('%i is %s', (year, words) => {
    expect(eraYear(year)).toBe(words)
  })
})
