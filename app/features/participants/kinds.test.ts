import { describe, expect, it } from 'vitest'
import { entrustedKinds, needsNewCheck, openKinds, participantKinds } from './kinds.ts'

describe('kinds', () => {
  it('are each either open or entrusted', () => {
    expect([...openKinds, ...entrustedKinds].sort()).toEqual([...participantKinds].sort())
  })
})

describe('needsNewCheck', () => {
  const before = { name: '見本製作所', kinds: ['sme', 'expert'] as const, corporateNumber: '8700110005901' }
  it.each([
    ['nothing changes', before, false],
    ['the name changes', { ...before, name: '別名製作所' }, true],
    ['an open kind is added', { ...before, kinds: ['sme', 'expert', 'designer'] as const }, false],
    ['an entrusted kind is added', { ...before, kinds: ['sme', 'expert', 'navigator'] as const }, true],
    ['the number changes', { ...before, corporateNumber: '7000012050002' }, true],
    ['the number is taken away', { ...before, corporateNumber: null }, true],
    ['a kind is taken off', { ...before, kinds: ['sme'] as const }, false],
  ])('%s: %#', (_what, after, expected) => expect(needsNewCheck(before, after)).toBe(expected))
})
