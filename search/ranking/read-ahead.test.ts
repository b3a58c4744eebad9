import { expect, it } from 'vitest'
import { createRankingContext } from './context.ts'
import { textFit } from './criteria/text-fit.ts'
import { rankMatches } from './rank-matches.ts'
import { readAhead } from './read-ahead.ts'
import { sampleRankable } from './sample-rankable.ts'
import { vocabularySize } from './term-bag.ts'

it('a listing read ahead brings no new word when it is ranked', () => {
  const subject = sampleRankable('need', { side: 'need', title: '鯨の竜涎香', text: '香料を調合します。' })
  const other = sampleRankable('offer', { title: '蒸留器', text: '銅の蒸留器を鍛えます。' })
  const signals = { criteria: [textFit(1)] }
  const before = vocabularySize()
  readAhead([subject, other], signals)
  const read = vocabularySize()
  expect(read).toBeGreaterThan(before)
  const context = createRankingContext([{ ...subject }, { ...other }], 0)
  rankMatches({ subject: { ...subject }, pool: [{ ...other }], context, limit: 1, ...signals })
  expect(vocabularySize()).toBe(read)
})
