import { describe, expect, it } from 'vitest'
import { safeRedirect } from './redirect.ts'

describe('safeRedirect', () => {
  it.each(['/', '/listings/1?a=b#c', '/?q=%E9%87%91'])('keeps %j', (path) => expect(safeRedirect(path)).toBe(path))
  it('encodes what no header carries', () =>
    expect(safeRedirect('/あ?q=金属#い')).toBe('/%E3%81%82?q=%E9%87%91%E5%B1%9E#%E3%81%84'))
  it.each([
    '//evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/\\evil.example',
    '/a\\b',
    'https://evil.example',
    'javascript:1',
    '',
    '/a\nb',
    null,
    7,
  ])('refuses %j', (path) => expect(safeRedirect(path, '/home')).toBe('/home'))
})
