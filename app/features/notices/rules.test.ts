import { describe, expect, it } from 'vitest'
import { mailDue } from './rules.ts'

const at = (time: string) => new Date(`2026-04-01T${time}:00+09:00`)
const morning = new Date('2026-04-02T08:00:00+09:00')

describe('when a notice is mailed', () => {
  it.each([
    ['at once by day', 'instant', true, '12:00', at('12:00')],
    ['in the morning when it came in the evening', 'instant', true, '22:00', morning],
    ['the same morning when it came before', 'instant', true, '03:00', at('08:00')],
    ['at night all the same for who wants it', 'instant', false, '22:00', at('22:00')],
    ['with the others of a day', 'daily', false, '12:00', morning],
    ['never', 'none', true, '12:00', null],
  ] as const)('%s', (_name, pace, isQuiet, time, expected) =>
    expect(mailDue({ pace, isQuiet }, at(time))).toEqual(expected),
  )
})
