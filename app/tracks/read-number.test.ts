import { describe, expect, it } from 'vitest'
import { readDay, readWholeNumber, readYear } from './read-number.ts'

describe('a whole number', () => {
  it.each([
    ['12', 12],
    ['１２人', 12],
    ['約1,200名', 1200],
    ['0', 0],
  ])('%s', (typed, number) => expect(readWholeNumber(typed)).toBe(number))
  it.each(['', '-5', '−5', '▲3', '1.5', '12人くらい', '1e3', '１２３４５６７８９０', '九', 'NaN', '0x10'])(
    'refuses %j',
    (typed) => expect(readWholeNumber(typed)).toBeUndefined(),
  )
})

describe('a year', () => {
  it.each([
    ['1968', 1968],
    ['１９６８年', 1968],
    ['1968年創業', 1968],
    ['昭和43年', 1968],
    ['昭和４３', 1968],
    ['S43', 1968],
    ['s.43', 1968],
    ['平成元年', 1989],
    ['令和 3 年', 2021],
    ['大正12年', 1923],
    ['明治1年', 1868],
  ])('%s', (typed, year) => expect(readYear(typed)).toBe(year))
  it.each(['', '68', '0968', '3001', '昭和', '昭和0年', '昭和100年', '慶応3年', '-1968', '1968.5', '元年'])(
    'refuses %j',
    (typed) => expect(readYear(typed)).toBeUndefined(),
  )
})

describe('a day', () => {
  it.each([
    ['2027-04-01', '2027-04-01'],
    ['2027/4/1', '2027-04-01'],
    ['２０２７年４月１日', '2027-04-01'],
    ['2028-02-29', '2028-02-29'],
  ])('%s', (typed, day) => expect(readDay(typed)).toBe(day))
  it.each(['', '2027-02-29', '2027-13-01', '2027-00-10', '4/1', '0999-01-01', '2027-04-01T00:00', '20270401', 'today'])(
    'refuses %j',
    (typed) => expect(readDay(typed)).toBeUndefined(),
  )
})
