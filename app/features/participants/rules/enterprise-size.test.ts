import { describe, expect, it } from 'vitest'
import { INDUSTRIES } from '#search/knowledge/industries.ts'
import { enterpriseSize, sectorsOf, sizeClasses } from './enterprise-size.ts'

const M = 1_000_000
const size = (industry: string, capitalYen: number | null, employees: number | null) =>
  enterpriseSize({ industry, capitalYen, employees })

describe('the size of an enterprise', () => {
  // industry, capital limit, employee limit, limit of the small class
  it.each<[string, string, number, number, number]>([
    ['manufacturing', '24', 300 * M, 300, 20],
    ['construction', '06', 300 * M, 300, 20],
    ['transport', '44', 300 * M, 300, 20],
    ['farming', '01', 300 * M, 300, 20],
    ['estate agents', '68', 300 * M, 300, 20],
    ['wholesale', '52', 100 * M, 100, 5],
    ['service', '72', 50 * M, 100, 5],
    ['repair', '89', 50 * M, 100, 5],
    ['retail', '58', 50 * M, 50, 5],
    ['restaurants', '76', 50 * M, 50, 5],
    ['rubber', '19', 300 * M, 900, 20],
    ['software', '39', 300 * M, 300, 5],
    ['hotels', '75', 50 * M, 200, 5],
  ])('has its borders in %s (%s)', (_name, industry, capital, employees, small) => {
    const above = [capital + 1, employees + 1] as const
    expect(size(industry, above[0], small)).toMatchObject({ size: 'small', by: 'employees' })
    expect(size(industry, 1, small + 1)).toMatchObject({ size: 'sme', by: 'both' })
    expect(size(industry, above[0], employees)).toMatchObject({ size: 'sme', by: 'employees' })
    expect(size(industry, capital, above[1])).toMatchObject({ size: 'sme', by: 'capital' })
    expect(size(industry, above[0], above[1])).toMatchObject({ size: 'mid_size' })
    expect(size(industry, above[0], 2_000)).toMatchObject({ size: 'mid_size' })
    expect(size(industry, above[0], 2_001)).toMatchObject({ size: 'large' })
    expect(size(industry, capital, 1_000_000)).toMatchObject({ size: 'sme', by: 'capital' })
  })

  it('needs the capital only where the employees do not decide', () => {
    expect(size('24', null, 300)).toMatchObject({ size: 'sme', by: 'employees' })
    expect(size('24', null, 301)).toEqual({ size: null, missing: ['capitalYen'] })
    expect(size('24', 1, null)).toEqual({ size: null, missing: ['employees'] })
    expect(size('24', null, 0)).toMatchObject({ size: 'small' })
  })

  it('asks for a finer industry where it makes a difference, and only there', () => {
    expect(size('I', 80 * M, 40)).toMatchObject({ size: 'sme' })
    expect(size('I', 80 * M, 60)).toEqual({ size: null, missing: ['industry'] })
    expect(size('E', 400 * M, 500)).toEqual({ size: null, missing: ['industry'] })
    expect(size('41', 10 * M, 12)).toEqual({ size: null, missing: ['industry'] })
    expect(size('41', 10 * M, 30)).toMatchObject({ size: 'sme', sector: 'service' })
    expect(enterpriseSize({ industry: null, capitalYen: 1, employees: 1 })).toEqual({
      size: null,
      missing: ['industry'],
    })
  })

  it('has a sector for every industry that is an enterprise', () => {
    for (const { code, division } of INDUSTRIES.values()) {
      const found = sectorsOf(code)
      expect(found.length > 0, code).toBe(division !== 'S')
    }
    expect(size('S', 1, 1)).toEqual({ size: null, missing: ['industry'] })
    expect(sectorsOf('XX')).toEqual([])
  })

  it('never grows smaller with more people', () => {
    for (const code of INDUSTRIES.keys())
      for (const capital of [1, 80 * M, 400 * M]) {
        const ranks = [0, 5, 6, 20, 21, 50, 51, 100, 101, 200, 201, 300, 301, 900, 901, 2_000, 2_001].flatMap(
          (people) => {
            const answer = size(code, capital, people)
            return answer.size === null ? [] : [sizeClasses.indexOf(answer.size)]
          },
        )
        expect(ranks, code).toEqual([...ranks].sort((a, b) => a - b))
      }
  })
})
