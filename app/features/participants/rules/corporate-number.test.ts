import { describe, expect, it } from 'vitest'
import {
  corporateNumberFault,
  isInvoiceNumber,
  isInvoiceNumberOf,
  readCorporateNumber,
  readInvoiceNumber,
} from './corporate-number.ts'

describe('corporate numbers', () => {
  // Public bodies whose numbers everybody may look up: the National Tax Agency, the Tokyo Metropolitan Government, and
  // the example by which the ordinance explains the check digit.
  it.each(['7000012050002', '8000020130001', '8700110005901'])('accepts %s', (digits) => {
    expect(corporateNumberFault(digits)).toBeUndefined()
  })

  it('notices any one digit that is wrong', () => {
    const right = '8700110005901'
    for (let at = 0; at < 13; at++)
      for (let digit = 0; digit <= 9; digit++) {
        // 0 and 9 are the same to a remainder by 9: the one mistake the check digit cannot see.
        const isUnseen = at > 0 && [0, 9].includes(digit) && [0, 9].includes(Number(right[at]))
        if (digit === Number(right[at]) || isUnseen) continue
        const wrong = right.slice(0, at) + String(digit) + right.slice(at + 1)
        expect(corporateNumberFault(wrong), wrong).toBeDefined()
      }
  })

  it.each([
    ['0700110005901', 'corporate_number'],
    ['870011000590', 'corporate_number'],
    ['87001100059011', 'corporate_number'],
    ['870011000590X', 'corporate_number'],
    ['', 'corporate_number'],
    ['9700110005901', 'corporate_number_digit'],
  ])('refuses %s: %s', (digits, fault) => {
    expect(corporateNumberFault(digits)).toBe(fault)
  })

  it.each([
    ['８７００１１０００５９０１', '8700110005901'],
    ['8-7001-1000-5901', '8700110005901'],
    [' 8 7001 1000 5901 ', '8700110005901'],
    ['８－７００１－１０００－５９０１', '8700110005901'],
  ])('reads %s', (typed, digits) => {
    expect(readCorporateNumber(typed)).toBe(digits)
  })
})

describe('invoice numbers', () => {
  it.each([
    ['T8700110005901', 'T8700110005901'],
    ['Ｔ８７００１１０００５９０１', 'T8700110005901'],
    ['t-8700110005901', 'T8700110005901'],
    ['8700110005901', 'T8700110005901'],
  ])('reads %s', (typed, number) => {
    expect(readInvoiceNumber(typed)).toBe(number)
    expect(isInvoiceNumber(number)).toBe(true)
  })

  it.each(['T870011000590', 'X8700110005901', 'T', ''])('refuses %s', (typed) => {
    expect(isInvoiceNumber(readInvoiceNumber(typed))).toBe(false)
  })

  it('agree with the corporate number of the same firm alone', () => {
    expect(isInvoiceNumberOf('T8700110005901', '8700110005901')).toBe(true)
    expect(isInvoiceNumberOf('T8700110005901', '7000012050002')).toBe(false)
  })
})
