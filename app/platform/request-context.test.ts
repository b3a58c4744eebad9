import { describe, expect, it } from 'vitest'
import { countQuery, inRequest, oncePerRequest, queriesSoFar } from './request-context.server.ts'

describe('one HTTP request', () => {
  it('makes a value once for all who ask, also at the same time', async () => {
    let made = 0
    const make = async () => (made += 1)
    const both = await inRequest(() =>
      Promise.all([oncePerRequest('who', make), oncePerRequest('who', make), oncePerRequest('other', make)]),
    )
    expect(both).toEqual([1, 1, 2])
  })

  it('knows nothing of the next one, nor outside of any', async () => {
    let made = 0
    const ask = () => oncePerRequest('who', async () => (made += 1))
    const requests = await Promise.all([inRequest(ask), inRequest(ask)])
    expect(requests).toEqual([1, 2])
    expect([await ask(), await ask()]).toEqual([3, 4])
  })

  it('counts its own queries', () => {
    const counted = [1, 3].map((queries) =>
      inRequest(() => {
        for (let at = 0; at < queries; at += 1) countQuery()
        return queriesSoFar()
      }),
    )
    expect(counted).toEqual([1, 3])
    expect(queriesSoFar()).toBe(0)
  })
})
