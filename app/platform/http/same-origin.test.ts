import { describe, expect, it } from 'vitest'
import { isSameOrigin } from './same-origin.ts'

const own = 'https://musubi.example'
const check = (method: string, secFetchSite?: string, origin?: string) =>
  isSameOrigin(method, { secFetchSite, origin }, own)

describe('isSameOrigin', () => {
  it('lets reads through', () => expect(check('GET', 'cross-site')).toBe(true))
  it.each([
    ['same-origin', undefined, true],
    ['none', undefined, true],
    ['same-site', own, false],
    ['cross-site', own, false],
    [undefined, own, true],
    [undefined, 'https://evil.example', false],
    [undefined, 'null', false],
    [undefined, undefined, false],
  ])('POST with Sec-Fetch-Site %s and Origin %s: %s', (site, origin, allowed) =>
    expect(check('POST', site, origin)).toBe(allowed),
  )
})
