import { expect, it } from 'vitest'
import { queryOf, savedParams } from './rules.ts'

it('keeps the same address for the same search', () => {
  const one = savedParams(queryOf('industry=32&q=a&industry=E&page=4&sort=newest'))
  expect(one).toBe(savedParams(queryOf('q=a&industry=E&industry=32')))
  expect(savedParams(queryOf(one))).toBe(one)
  expect(savedParams(queryOf('page=3'))).toBe('')
})
