import { describe, expect, it } from 'vitest'
import { rememberReading } from './remember-reading.ts'
import { sampleRankable } from './sample-rankable.ts'

describe('a kept reading', () => {
  const counted = () => {
    let times = 0
    const read = rememberReading(({ title }) => `${title} ${(times += 1)}`)
    return (id: string, title: string, tags: string[] = []) => read(sampleRankable(id, { title, tags }))
  }
  it('serves the same words of the same listing, loaded anew', () => {
    const read = counted()
    expect([read('a', '塗料'), read('a', '塗料')]).toEqual(['塗料 1', '塗料 1'])
  })
  it('ends when a word has changed, and is no one else', () => {
    const read = counted()
    expect([read('a', '塗料'), read('a', '断熱'), read('a', '断熱', ['新']), read('b', '断熱')]).toEqual([
      '塗料 1',
      '断熱 2',
      '断熱 3',
      '断熱 4',
    ])
  })
})
