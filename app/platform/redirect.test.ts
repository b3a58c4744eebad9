import { describe, expect, it } from 'vitest'
import { safeRedirect } from './redirect.ts'

describe('safeRedirect', () => {
  it.each(['/', '/listings/1?a=b#c', '/あ'])('keeps %j', (path) => expect(safeRedirect(path)).toBe(path))
  it.each(['//evil.example', '/\\evil.example', '/a\\b', 'https://evil.example', 'javascript:1', '', '/a\nb', null, 7])(
    'refuses %j',
    (path) => expect(safeRedirect(path, '/home')).toBe('/home'),
  )
})
