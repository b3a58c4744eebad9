import { describe, expect, it } from 'vitest'
import { derive, seal, unseal } from './seal.server.ts'

describe('seal', () => {
  it('opens for its purpose only', () => {
    const sealed = seal('totp:1', '秘密 JBSWY3DP')
    expect(unseal('totp:1', sealed)).toBe('秘密 JBSWY3DP')
    expect(unseal('totp:2', sealed)).toBeUndefined()
  })

  it('shows nothing of the text and differs each time', () => {
    const [one, other] = [seal('totp:1', 'JBSWY3DP'), seal('totp:1', 'JBSWY3DP')]
    expect(one).not.toBe(other)
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('JBSWY3DP')
  })

  it.each(['', 'x', 'A'.repeat(80), '%%%'])('does not open what was never sealed: "%s"', (text) => {
    expect(unseal('totp:1', text)).toBeUndefined()
  })

  it('notices a changed letter', () => {
    const sealed = seal('totp:1', 'JBSWY3DP')
    const last = sealed.at(-2) === 'A' ? 'B' : 'A'
    expect(unseal('totp:1', `${sealed.slice(0, -2)}${last}${sealed.slice(-1)}`)).toBeUndefined()
  })
})

describe('derive', () => {
  it('gives the same for the same and other bytes for another purpose', () => {
    expect(derive('a', 'x')).toEqual(derive('a', 'x'))
    expect(derive('a', 'x')).not.toEqual(derive('b', 'x'))
  })
})
