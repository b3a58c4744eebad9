import { describe, expect, it } from 'vitest'
import { createTranslator, findIn } from '#app/i18n/translator.ts'
import { ja } from '#app/i18n/resources-ja.ts'
import { en } from '#app/i18n/resources-en.ts'
import { diagnose, diagnosisAnswers, diagnosisForm } from './diagnosis.ts'
import { diagnosisSchema } from './schema.ts'

const questions = diagnosisForm().flatMap((group) => group.questions)
const all = (answer: string) => Object.fromEntries(questions.map((question) => [question, answer]))

describe('what answers come to', () => {
  it.each([
    ['yes', 100, 'ready'],
    ['partly', 50, 'underway'],
    ['no', 0, 'begin'],
    ['unknown', null, null],
  ])('all %s', (answer, percent, band) => {
    expect(diagnose(all(answer))).toMatchObject({ percent, band, unknown: answer === 'unknown' ? 14 : 0 })
  })

  it('the successor weighs three times what customers weigh', () => {
    const without = (group: string) => {
      const none = diagnosisForm().find(({ key }) => key === group)!.questions
      return diagnose({ ...all('yes'), ...Object.fromEntries(none.map((question) => [question, 'no'])) }).percent
    }
    // Weights 2+3+2+2+1+1+1 = 12.
    expect([without('successor'), without('customers')]).toEqual([75, 92])
  })

  it('what is unknown lowers nothing, and has to be found out', () => {
    const result = diagnose({ ...all('yes'), when: 'unknown' })
    expect(result).toMatchObject({ percent: 100, unknown: 1 })
    expect(result.next).toEqual([{ group: 'owner', question: 'when', answer: 'unknown' }])
  })

  it('puts first what is not done, and among these what weighs most', () => {
    const next = diagnose({ ...all('yes'), standIn: 'no', candidate: 'no', when: 'partly', permits: 'unknown' }).next
    expect(next.map(({ question }) => question)).toEqual(['candidate', 'standIn', 'when', 'permits'])
  })

  it('bears answers of nobody', () => {
    expect(diagnose({ when: 'maybe', toString: 'yes' })).toMatchObject({ percent: null, unknown: 14 })
    expect(() => diagnose({}, 99)).toThrow()
  })
})

it('between twelve and fifteen questions, each with its words in both languages', () => {
  expect(questions.length).toBeGreaterThanOrEqual(12)
  expect(questions.length).toBeLessThanOrEqual(15)
  for (const texts of [ja, en]) {
    const { has } = createTranslator('ja', findIn(texts))
    const keys = questions.flatMap((key) => ['ask', 'advise', 'find'].map((part) => `questions.${key}.${part}`))
    const groups = diagnosisForm().map(({ key }) => `groups.${key}`)
    for (const key of [...keys, ...groups]) expect(has(`visits.diagnosis.${key}`), key).toBe(true)
  }
})

it('every question must be answered; not known is an answer', () => {
  const madeOn = '2026-04-01'
  for (const answer of diagnosisAnswers)
    expect(diagnosisSchema.safeParse({ madeOn, ...all(answer) }).success).toBe(true)
  const { when: _left, ...rest } = all('yes')
  expect(diagnosisSchema.safeParse({ madeOn, ...rest }).success).toBe(false)
  expect(diagnosisSchema.safeParse({ madeOn: '2999-01-01', ...all('yes') }).success).toBe(false)
})
